import { cssString } from './css-string.ts'

const counters: Readonly<Record<string, string>> = { '{page}': 'counter(page)', '{pages}': 'counter(pages)' }

/** Print the name and the page's place (`Page {page} of {pages}`) at the head of every page but the first. */
export function runningHead(name: string, pattern: string): string {
  const place = pattern
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => counters[part] ?? cssString(part))
    .join(' ')
  return `@page{@top-left{content:${cssString(name)}}@top-right{content:${place}}}@page :first{@top-left{content:none}@top-right{content:none}}`
}
