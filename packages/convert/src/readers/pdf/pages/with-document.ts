import type { PDFDocumentProxy } from 'unpdf/pdfjs'

/** Text only: nothing is fetched, painted or printed to a console. */
const OPTIONS = {
  isEvalSupported: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  useWasm: false,
  maxImageSize: 0,
  verbosity: 0,
}

/**
 * Open a PDF document for as long as the task needs it.
 *
 * @throws what pdf.js rejects with, such as `PasswordException` or `InvalidPDFException`
 */
export async function withDocument<T>(
  bytes: Uint8Array,
  task: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument } = await getResolvedPDFJS()
  // pdf.js takes the bytes that it is given away from their owner.
  const loading = getDocument({ ...OPTIONS, data: new Uint8Array(bytes) })
  try {
    return await task(await loading.promise)
  } finally {
    await loading.destroy()
  }
}
