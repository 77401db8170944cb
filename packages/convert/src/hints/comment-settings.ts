import { passageAt } from '../passage/passage-at.ts'
import { HINT_KEYS } from './hint-keys.ts'
import type { Setting } from './setting.ts'

/** How a comment opens in Markdown and HTML, and in LaTeX, and what ends it. */
const COMMENTS: readonly { readonly opening: RegExp; readonly end: string }[] = [
  { opening: /<!--\s{0,20}offprint\b\s{0,20}(:?)/giu, end: '-->' },
  { opening: /^[ \t]{0,20}%{1,4}[ \t]{0,20}offprint\b[ \t]{0,20}(:)/gimu, end: '\n' },
]

/** A key at the start of a line or behind a semicolon, or anywhere before an equals sign; a known one also before a colon. */
const KEY = new RegExp(
  `(?<=^|[;\\n])\\s{0,80}([\\p{L}-]{1,30})\\s{0,20}[=:]|(?<=\\s)([\\p{L}-]{1,30})=|(?<=\\s)(${HINT_KEYS.join('|')})\\s{0,20}:`,
  'giu',
)

/**
 * Find the hints in comments: `<!-- offprint: kind=grants order="title, amount, date" -->`.
 *
 * Settings may stand on one line or on several, with `=` or `:`, in quotation marks or without, and with semicolons between
 * them or without. A lone word is the kind. A comment is about the section that it stands above, or else in.
 */
export function commentSettings(source: string): Setting[] {
  return COMMENTS.flatMap(({ opening, end }) => {
    const settings: Setting[] = []
    for (const match of source.matchAll(opening)) {
      const start = match.index + match[0].length
      const found = source.indexOf(end, start)
      if (found < 0 && end !== '\n') break
      const close = found < 0 ? source.length : found
      settings.push(...settingsIn(source, start, close, close + end.length, match[1] === ':'))
    }
    return settings
  })
}

function settingsIn(source: string, start: number, end: number, section: number, named: boolean): Setting[] {
  const text = source.slice(start, end)
  const keys = [...withoutQuoted(text).matchAll(KEY)]
  const settings = keys.map((match, index): Setting => {
    const key = match[1] ?? match[2] ?? match[3] ?? ''
    const from = match.index + match[0].indexOf(key)
    const at = match.index + match[0].length
    const value = text.slice(at, keys[index + 1]?.index ?? text.length)
    const to = at + value.trimEnd().length
    return { key, value: bare(value), section, passage: passageAt(source, start + from, start + to) }
  })
  const alone = text.slice(0, keys[0]?.index ?? text.length)
  if (!named || bare(alone) === '') return settings
  const at = start + alone.length - alone.trimStart().length
  const passage = passageAt(source, at, at + alone.trim().length)
  return [{ key: 'kind', value: bare(alone), section, passage }, ...settings]
}

/** What is quoted holds no keys; places stay. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"\n]*"|“[^”\n]*”|(?<=[=:\s])'[^'\n]*'/gu, (quoted) => '_'.repeat(quoted.length))
}

function bare(value: string): string {
  const text = value.trim().replace(/[;,]$/u, '').trim()
  return (/^["“'](.*)["”']$/su.exec(text)?.[1] ?? text).trim()
}
