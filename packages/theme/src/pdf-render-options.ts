/** How Puppeteer prints the page: its paper, margins and running heads are its own. */
export const pdfRenderOptions: {
  readonly format: 'A4'
  readonly mediaType: 'print'
  readonly preferCSSPageSize: true
  readonly printBackground: true
  readonly displayHeaderFooter: false
  readonly tagged: true
  readonly outline: true
} = {
  format: 'A4',
  mediaType: 'print',
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  tagged: true,
  outline: true,
}
