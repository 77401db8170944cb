import { type Resume, validateResume } from '@offprint/schema'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { ReaderMessage } from '../../format.ts'

const NAME = 'resume.json'

/** The resume that a PDF carries, and what is to be said of it; it is absent where there is none, or none that is valid. */
export interface Attached {
  readonly resume?: Resume
  readonly messages: readonly ReaderMessage[]
}

/** Take the resume out of a PDF that carries it as an attachment named `resume.json`. */
export async function attachedResume(document: PDFDocumentProxy): Promise<Attached> {
  const attachments = [...((await document.getAttachments()) ?? [])]
  const [id] = attachments.find(([, { filename }]) => filename === NAME) ?? []
  const content = id === undefined ? undefined : await document.getAttachmentContent(id)
  if (!content) return { messages: [] }
  const resume = parse(content)
  const problem = validateResume(resume).find(({ severity }) => severity === 'error')
  if (problem === undefined) return { resume: resume as Resume, messages: [] }
  const reason = `its attachment ${NAME} is no valid resume (${problem.message}); the pages are read instead`
  return { messages: [{ severity: 'warning', rule: 'bad-attachment', reason }] }
}

/** `undefined` for what is no JSON. */
function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content))
  } catch {
    return undefined
  }
}
