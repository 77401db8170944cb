import { ConvertError } from '../../convert-error.ts'

/** What pdf.js rejects with; whatever else happens in its worker is wrapped in the last. */
const OF_PDFJS: ReadonlySet<string> = new Set(
  'PasswordException InvalidPDFException FormatError AbortException UnknownErrorException'.split(' '),
)

/** The error for a PDF that can't be opened, or not read to its end; an error that isn't pdf.js's own is none of the PDF's. */
export function unreadable(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !OF_PDFJS.has(cause.name)) return cause
  if (cause.name === 'PasswordException')
    return new ConvertError(
      'encrypted',
      path,
      'the PDF is encrypted and asks for a password',
      'save it without a password, or print it to a new PDF',
      { cause },
    )
  return new ConvertError(
    'damaged',
    path,
    'the PDF is damaged and can’t be read',
    'open it in a PDF viewer and print it to a new PDF',
    { cause },
  )
}

/** The error for a PDF that has no text. */
export function withoutText(path: string): ConvertError {
  return new ConvertError(
    'empty',
    path,
    'there is no text in the PDF, only pictures of its pages',
    'recognise its text first, for example with: ocrmypdf cv.pdf cv-with-text.pdf',
  )
}
