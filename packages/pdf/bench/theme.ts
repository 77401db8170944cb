import { longPage } from './long-page.ts'

/** A theme, for both commands that are compared. */
export function render(): string {
  return longPage(3)
}

export const pdfRenderOptions: object = { preferCSSPageSize: true, printBackground: true }
