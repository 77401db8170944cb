import { openPrinter, type Printer } from './open-printer.ts'
import type { PrinterOptions } from './types.ts'

/**
 * Run a function with a printer: one browser, started on first use, ended with everything it started when the function
 * ends, however it ends. A document whose browser crashes, hangs or is killed is tried once more in a browser of its own.
 */
export async function withPrinter<T>(
  options: PrinterOptions,
  use: (printer: Printer) => Promise<T>,
): Promise<T> {
  const printer = openPrinter(options)
  try {
    return await use(printer)
  } finally {
    await printer.close()
  }
}
