import { ConvertError } from '../../convert-error.ts'

/** The error for a PDF that can't be opened, or not read to its end. */
export function unreadable(path: string, cause: unknown): ConvertError {
  if (cause instanceof Error && cause.name === 'PasswordException')
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
