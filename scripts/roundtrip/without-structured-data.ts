/** A page without what it says to machines: scripts, class names, microdata and exact dates. */
export function withoutStructuredData(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/gi, '')
    .replace(
      /\s(?:class|itemscope|itemtype|itemprop|typeof|property|vocab|datetime)(?:="[^"]*")?(?=[\s>/])/gi,
      '',
    )
}
