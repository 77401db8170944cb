import { type Found, trimmedEnd } from './found.ts'

const ENDINGS =
  'com|org|net|edu|gov|int|info|io|dev|app|ai|me|eu|science|academy|blog|page|site|online|tech|xyz|name|social|example|' +
  'de|at|ch|fr|be|lu|nl|uk|ie|es|pt|it|dk|se|no|fi|is|pl|cz|sk|hu|si|hr|rs|ro|bg|gr|tr|ru|ua|ee|lv|lt|us|ca|mx|br|ar|cl|co|pe|uy|au|nz|' +
  'jp|cn|kr|tw|hk|sg|in|il|za|ng|ke|ir|eg'
const URL_PATTERN = new RegExp(
  String.raw`(?<full>(?:https?|ftp):\/\/[^\s<>"“”«»|]{3,400})|(?<![\p{L}\p{N}@/.~_-])(?<www>www\.[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}(?:\/[^\s<>"“”«»|,;]{0,300})?)|(?<![\p{L}\p{N}@/.~_-])(?<bare>[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9][a-z0-9-]{0,62}){0,4}\.(?:${ENDINGS})(?![\p{L}\p{N}@-])(?:\/[^\s<>"“”«»|,;]{0,300})?)`,
  'gu',
)

/** Find the web addresses in a text: with a scheme, `www.x.org`, or a bare `github.com/x`; the value has a scheme. */
export function findUrls(text: string): Found[] {
  return Array.from(text.matchAll(URL_PATTERN), (match) => {
    const printed = trimmedEnd(match[0])
    const { www, bare } = match.groups ?? {}
    const scheme = www === undefined ? (bare === undefined ? '' : 'https://') : 'http://'
    return { value: scheme + printed, text: printed, index: match.index, length: printed.length }
  }).filter((found) => text.charAt(found.index + found.length) !== '@')
}
