import { escapeHtml } from './escape-html.ts'

const citationTag = /&lt;(\/?)(i|b|sup|sub)&gt;/g

/** Render a title to safe HTML: of all markup only CSL's own `<i>`, `<b>`, `<sup>` and `<sub>`, where they balance. */
export function title(text: string): string {
  const safe = escapeHtml(text)
  return isBalanced(safe) ? safe.replace(citationTag, '<$1$2>') : safe
}

function isBalanced(safe: string): boolean {
  const open: string[] = []
  for (const [, slash, name] of safe.matchAll(citationTag)) {
    if (name === undefined) return false
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}
