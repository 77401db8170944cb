import type { ChildProcess } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import type { Browser } from 'puppeteer-core/internal/api/Browser.js'
import { PdfError } from '../error.ts'

/**
 * Connect Puppeteer to a browser through the two pipes it was started with. Puppeteer is loaded while the browser is
 * starting, and only the half of it that speaks to a running browser.
 */
export async function connectBrowser(
  child: ChildProcess,
  exited: Promise<void>,
  timeout: number,
): Promise<Browser> {
  const write = child.stdio[3]
  const read = child.stdio[4]
  if (!(write instanceof Writable) || !(read instanceof Readable)) {
    throw new PdfError('browser-failed', 'The browser could not be started with pipes')
  }
  write.on('error', () => undefined)
  const [{ default: puppeteer }, { PipeTransport }] = await Promise.all([
    import('puppeteer-core/internal/puppeteer-core-browser.js'),
    import('puppeteer-core/internal/node/PipeTransport.js'),
  ])
  const { promise: late, cancel } = deadline(timeout)
  try {
    const gone = exited.then(() => Promise.reject(new Error('The browser ended before it answered')))
    return await Promise.race([
      puppeteer.connect({
        transport: new PipeTransport(write, read),
        defaultViewport: null,
        protocolTimeout: 0,
      }),
      gone,
      late,
    ])
  } finally {
    cancel()
  }
}

function deadline(timeout: number): { promise: Promise<never>; cancel: () => void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`No answer within ${timeout} ms`)), timeout)
  return { promise, cancel: () => clearTimeout(timer) }
}
