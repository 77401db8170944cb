import type { Found } from './found.ts'

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})`
const AT = String.raw`(?:@|\s?[[({<]\s?(?:at|AT|@|ät|arroba|chez)\s?[\])}>]\s?|\s(?:at|AT)\s(?=[\p{L}\p{N}-]{1,40}(?:\s?[[(]|\s(?:dot|DOT)\s)))`
const DOT = String.raw`(?:\.|\s?[[({<]\s?(?:dot|DOT|punkt|point|punto|ponto|\.)\s?[\])}>]\s?|\s(?:dot|DOT)\s)`
const AT_HOST = new RegExp(`${AT}(?<host>${LABEL}(?:${DOT}${LABEL}){1,5})`, 'gu')
const LOCAL = /[\p{L}\p{N}._%+'-]/u
const LONGEST_LOCAL = 64
const SCHEME = 'mailto:'

/** Find the e-mail addresses in a text, also those written `name [at] host [dot] org`; the value is the plain address. */
export function findEmails(text: string): Found[] {
  const found: Found[] = []
  let end = 0
  for (const match of text.matchAll(AT_HOST)) {
    const local = localBefore(text, end, match.index)
    if (local === '') continue
    const host = (match.groups?.host ?? '').replace(
      /\s?[[({<]?\s?(?:dot|DOT|punkt|point|punto|ponto)\s?[\])}>]?\s?/gu,
      (found) => (/^[a-z]+$/iu.test(found) ? found : '.'),
    )
    const value = `${local}@${host.replace(/\s/gu, '')}`
    if (!/\.\p{L}{2,}$/u.test(value)) continue
    const start = match.index - local.length
    const hasScheme = start - SCHEME.length >= end && text.startsWith(SCHEME, start - SCHEME.length)
    const index = hasScheme ? start - SCHEME.length : start
    end = match.index + match[0].length
    found.push({ value, text: text.slice(index, end), index, length: end - index })
  }
  return found
}

/** The name before the `@`, which starts with a letter or digit. */
function localBefore(text: string, from: number, end: number): string {
  let start = end
  while (start > from && end - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1
  while (start < end && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start += 1
  return text.slice(start, end)
}
