import type { Found } from './found.ts'

const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})`
const AT = String.raw`(?:@|\s?[[({<]\s?(?:at|AT|@|ät|arroba|chez)\s?[\])}>]\s?|\s(?:at|AT)\s(?=[\p{L}\p{N}-]{1,40}(?:\s?[[(]|\s(?:dot|DOT)\s)))`
const DOT = String.raw`(?:\.|\s?[[({<]\s?(?:dot|DOT|punkt|point|punto|ponto|\.)\s?[\])}>]\s?|\s(?:dot|DOT)\s)`
const EMAIL = new RegExp(
  String.raw`(?:mailto:)?(?<![\p{L}\p{N}.+_-])(?<local>[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63})(?<at>${AT})(?<host>${LABEL}(?:${DOT}${LABEL}){1,5})`,
  'gu',
)

/** Find the e-mail addresses in a text, also those written `name [at] host [dot] org`; the value is the plain address. */
export function findEmails(text: string): Found[] {
  return Array.from(text.matchAll(EMAIL), (match) => {
    const host = (match.groups?.host ?? '').replace(
      /\s?[[({<]?\s?(?:dot|DOT|punkt|point|punto|ponto)\s?[\])}>]?\s?/gu,
      (found) => (/^[a-z]+$/iu.test(found) ? found : '.'),
    )
    const value = `${match.groups?.local ?? ''}@${host.replace(/\s/gu, '')}`
    return { value, text: match[0], index: match.index, length: match[0].length }
  }).filter((found) => /\.\p{L}{2,}$/u.test(found.value))
}
