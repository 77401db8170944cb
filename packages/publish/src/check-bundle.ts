import { validateResume } from '@offprint/schema'
import type { Bundle } from './bundle.ts'
import { PublishError } from './publish-error.ts'

/** Throws unless the resume is valid, the page is a whole one and the PDF is complete. */
export function checkBundle({ resume, files }: Bundle): void {
  const problem = validateResume(resume).find(({ severity }) => severity === 'error')
  if (problem !== undefined) {
    throw new PublishError('invalid', problem.pointer || 'resume', problem.message, problem.remedy)
  }
  for (const [path, bytes] of files) {
    const fault = checks.find(({ extension }) => path.endsWith(extension))?.fault(bytes)
    if (fault !== undefined) throw new PublishError('invalid', path, fault, 'make it again, and publish then')
  }
}

const checks: readonly { extension: string; fault: (bytes: Uint8Array) => string | undefined }[] = [
  { extension: '.html', fault: faultOfPage },
  { extension: '.pdf', fault: faultOfPdf },
]

function faultOfPage(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes)
  if (!/^\s*<!doctype html>/i.test(text) || !/<\/html>\s*$/i.test(text))
    return 'the page is not a whole HTML document'
  const leftover = /\[object Object\]|>\s*(?:undefined|NaN)\s*</.exec(text)
  return leftover === null ? undefined : `the page says ${JSON.stringify(leftover[0])}`
}

function faultOfPdf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  const end = new TextDecoder('latin1').decode(bytes.subarray(-1024))
  return start.startsWith('%PDF-') && end.includes('%%EOF') ? undefined : 'the PDF is not complete'
}
