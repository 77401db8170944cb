import type { FindBrowserOptions, FoundBrowser } from '../browser/types.ts'

/** Something the caller should know, in the shape that every package here uses; a print has no place in a text. */
export interface PdfMessage {
  severity: 'info' | 'warning' | 'error'
  rule: string
  reason: string
  remedy?: string
}

/** How a page is printed: Puppeteer's own names, less those that write files, and `mediaType`, as themes export them. */
export interface PdfRenderOptions {
  format?: string
  width?: string | number
  height?: string | number
  margin?: {
    top?: string | number
    right?: string | number
    bottom?: string | number
    left?: string | number
  }
  scale?: number
  landscape?: boolean
  pageRanges?: string
  printBackground?: boolean
  preferCSSPageSize?: boolean
  displayHeaderFooter?: boolean
  headerTemplate?: string
  footerTemplate?: string
  mediaType?: 'print' | 'screen'
  /** One page as tall as the content needs. */
  singlePage?: boolean
}

export interface PrinterOptions extends FindBrowserOptions {
  /** `true` insists on the browser's sandbox, `false` does without; otherwise it is off for root only. */
  sandbox?: boolean
  /** Milliseconds for one attempt at one document; 60,000 unless given. */
  timeout?: number
  /** Milliseconds for the browser to start; 30,000 unless given. */
  launchTimeout?: number
}

/** The browser that printed. */
export interface UsedBrowser extends FoundBrowser {
  version: string
  sandbox: boolean
}
