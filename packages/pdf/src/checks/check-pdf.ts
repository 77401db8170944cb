import type { Finding } from './types.ts'

/**
 * Check a PDF against the clauses of PDF/A-3 and PDF/UA-1 that this package knows; nothing found means "passes our
 * checks", not "conforms". Throws a `PdfError` with code `bad-pdf` where the file cannot be read.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  const { checkFile } = await import('./check-document.ts')
  return checkFile(bytes)
}
