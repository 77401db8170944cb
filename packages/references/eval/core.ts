import { existsSync, readFileSync } from 'node:fs'
import { parseReference } from '../src/index.ts'
import type { ParsedReference } from '../src/types.ts'
import { report, type Tally } from './compare.ts'

/** Labels of the data set that are compared, with the pointers of ours that mean the same. */
const LABELS: Readonly<Record<string, readonly RegExp[]>> = {
  author: [/^\/authors\//],
  editor: [/^\/citation\/editor\//],
  translator: [/^\/citation\/translator\//],
  date: [/^\/citation\/issued$/],
  title: [/^\/citation\/title$/],
  container: [/^\/citation\/(?:container-title|event-title)$/],
  collection: [/^\/citation\/collection-(?:title|number)$/],
  volume: [/^\/citation\/(?:volume|issue)$/],
  pages: [/^\/citation\/(?:page|number-of-pages)$/],
  publisher: [/^\/citation\/publisher$/],
  location: [/^\/citation\/(?:publisher-place|event-place)$/],
  edition: [/^\/citation\/edition$/],
  genre: [/^\/citation\/(?:genre|number|version)$/],
  doi: [/^\/citation\/DOI$/],
  url: [/^\/citation\/URL$/],
}

const NAMES: Readonly<Record<string, string>> = {
  journal: 'container',
  'container-title': 'container',
  'collection-title': 'collection',
  'collection-number': 'collection',
}

/** Read every reference of the labelled data set by itself; a span is right when its letters and digits are the gold's. */
export function evaluateCore(file: string, verbose: boolean): string {
  if (!existsSync(file)) return `skipped: ${file} is not here`
  const tallies = new Map<string, Tally>()
  const lines: string[] = []
  let whole = 0
  let items = 0
  for (const sequence of readFileSync(file, 'utf8').split('<sequence>').slice(1)) {
    const spans = [...sequence.matchAll(/<([a-z-]+)>([^<]*)<\/\1>/g)].map((match) => ({
      label: match[1] ?? '',
      text: decodeEntities(match[2] ?? ''),
    }))
    const text = spans.map((span) => span.text).join(' ')
    const parsed = parseReference(text)
    const gold = goldSpans(spans)
    const own = ownSpans(parsed, text)
    const errors: string[] = []
    for (const label of Object.keys(LABELS)) {
      const tally = tallies.get(label) ?? { right: 0, wrong: 0, missing: 0, extra: 0 }
      tallies.set(label, tally)
      const expected = gold.get(label) ?? []
      const got = [...(own.get(label) ?? [])]
      for (const value of expected) {
        const at = got.findIndex((candidate) => same(candidate, value, label))
        if (at < 0) {
          tally.missing += 1
          errors.push(`${label}: ${value} ≠ ${got.join(' | ') || '∅'}`)
        } else {
          tally.right += 1
          got.splice(at, 1)
        }
      }
      tally.extra += got.length
      if (expected.length === 0) for (const value of got) errors.push(`${label}: ∅ ≠ ${value}`)
    }
    items += 1
    if (errors.length === 0) whole += 1
    else if (verbose) lines.push(`  ${text}`, ...errors.map((error) => `      ${error}`))
  }
  return [...lines, report(tallies, whole, items)].join('\n')
}

function goldSpans(spans: readonly { label: string; text: string }[]): Map<string, string[]> {
  const gold = new Map<string, string[]>()
  for (const { label, text } of spans) {
    const name = NAMES[label] ?? label
    if (LABELS[name] === undefined) continue
    gold.set(name, [...(gold.get(name) ?? []), text.trim()])
  }
  return gold
}

/** Spans of one label that stand together are one span. */
function ownSpans(parsed: ParsedReference, text: string): Map<string, string[]> {
  const own = new Map<string, string[]>()
  for (const [label, patterns] of Object.entries(LABELS)) {
    if (label === 'author' && parsed.citation.author === undefined) continue
    const found = parsed.spans
      .filter((span) => patterns.some((pattern) => pattern.test(span.pointer)))
      .sort((left, right) => left.start - right.start)
    const merged: { start: number; end: number }[] = []
    for (const span of found) {
      const last = merged.at(-1)
      if (last !== undefined && span.start - last.end < 14 && label !== 'url')
        last.end = Math.max(last.end, span.end)
      else merged.push({ start: span.start, end: span.end })
    }
    if (merged.length > 0)
      own.set(
        label,
        merged.map((span) => text.slice(span.start, span.end)),
      )
  }
  return own
}

/** Labels and signs differ in who counts them; letters and digits of the value do not. */
function same(own: string, gold: string, label: string): boolean {
  return core(own, label) === core(gold, label)
}

function core(text: string, label: string): string {
  let folded = text.toLowerCase().normalize('NFKC')
  if (label === 'volume')
    folded = folded.replace(
      /\b(?:vol(?:ume)?s?|v|no|nr|n|number|issue|iss|t|bd|band|tome|heft|h|suppl(?:ement)?)\b\.?/g,
      ' ',
    )
  if (label === 'volume') folded = folded.replace(/^\s*(?:19|20)\d\d\s*;/, '')
  if (label === 'pages') folded = folded.replace(/\b(?:pp?|pages?|s|seiten|pgs?|págs?)\b\.?/g, ' ')
  if (label === 'editor' || label === 'author' || label === 'translator')
    folded = folded.replace(
      /\b(?:in|eds?|editors?|hrsg|hg|edited|by|and|et al|trans(?:lated)?|others|with)\b\.?/g,
      ' ',
    )
  if (label === 'container') folded = folded.replace(/^\W*(?:in|in the|en|dans)\b:?/, ' ')
  if (label === 'edition')
    folded = folded.replace(/\b(?:ed|edition|edn|st|nd|rd|th|aufl|auflage)\b\.?|(?<=\d)(?:st|nd|rd|th)/g, ' ')
  if (label === 'doi') folded = folded.replace(/^.*?(?=10\.)/, '')
  if (label === 'url') folded = folded.replace(/^.*?(?=https?:|www\.|ftp:)/, '')
  if (label === 'date') return (folded.match(/\d{4}/) ?? [folded])[0]
  return folded.replace(/[^\p{L}\p{N}]+/gu, '')
}

function decodeEntities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
}
