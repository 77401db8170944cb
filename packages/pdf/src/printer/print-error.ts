import { PdfError } from '../error.ts'

/** What Puppeteer says when the page or the browser it speaks to is gone. */
const gone = /target closed|session closed|connection closed|detached|crashed|protocol error.*closed/i

/** Say what a failure of Puppeteer means: the browser is gone, or it refused what was asked for. */
export function printError(cause: unknown, isConnected: boolean): PdfError {
  const message = cause instanceof Error ? cause.message : String(cause)
  if (!isConnected || gone.test(message)) {
    return new PdfError('browser-crashed', 'The browser ended while it was printing the page', { cause })
  }
  const reason = message.replace(/^Protocol error \([\w.]{1,40}\): /, '').split('\n', 1)[0]
  return new PdfError('bad-options', `The browser refused to print: ${reason}`, {
    cause,
    remedy: 'Check paper, margins, scale and page ranges.',
  })
}
