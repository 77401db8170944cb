/** Whether a text is an HTML page rather than Markdown with HTML in it. */
export function isHtml(source: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
    source.slice(0, 4000).replace(/<!--[\s\S]*?-->/g, ' '),
  )
}
