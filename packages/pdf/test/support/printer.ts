import type { PrinterOptions } from '../../src/index.ts'

/** The tests print with the browser that the dependencies bring, whatever else is installed. */
export const packaged: PrinterOptions = { sources: ['packaged'] }
