/** A quotation in the text; the inner offsets are without the marks. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
}

/** Closing marks by opening mark; German and English use the same sign for different ends. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"”',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}
const OPENING = /[“„«»‹「『《"‘‚']/g
const BOUNDARY_BEFORE = /[\s([/:*–—-]/
const BOUNDARY_AFTER = /[\s.,;:)\]!?–—]/

/** Find the outermost quotations of a text in order. Apostrophes are no quotation marks. */
export function findQuotes(text: string): Quote[] {
  const quotes: Quote[] = []
  OPENING.lastIndex = 0
  const pattern = new RegExp(OPENING)
  let match = pattern.exec(text)
  while (match !== null) {
    const close = opens(text, match.index) ? findClose(text, match.index) : undefined
    if (close !== undefined) {
      quotes.push({ start: match.index, end: close + 1, innerStart: match.index + 1, innerEnd: close })
      pattern.lastIndex = close + 1
    }
    match = pattern.exec(text)
  }
  for (const match of text.matchAll(/``(?=\S)(.{2,400}?)''/gsu)) {
    quotes.push({
      start: match.index,
      end: match.index + match[0].length,
      innerStart: match.index + 2,
      innerEnd: match.index + match[0].length - 2,
    })
  }
  return quotes
}

function opens(text: string, offset: number): boolean {
  const before = text[offset - 1]
  if (before !== undefined && !BOUNDARY_BEFORE.test(before)) return false
  return /\S/.test(text[offset + 1] ?? '') || text[offset] === '«'
}

function findClose(text: string, open: number): number | undefined {
  const sign = text[open] ?? ''
  const closing = PAIRS[sign] ?? ''
  const limit = Math.min(text.length, open + 700)
  let depth = 0
  let fallback: number | undefined
  for (let offset = open + 1; offset < limit; offset += 1) {
    const character = text[offset] ?? ''
    if (
      character === sign &&
      sign !== '"' &&
      sign !== "'" &&
      (sign !== '“' || BOUNDARY_BEFORE.test(text[offset - 1] ?? ' '))
    ) {
      depth += 1
      continue
    }
    if (!closing.includes(character) || !closes(text, offset, sign)) continue
    if (depth > 0) {
      depth -= 1
      continue
    }
    if (
      !isSingle(sign) ||
      /[.,;:)!?\]]/.test(text[offset + 1] ?? '.') ||
      /[.,!?]/.test(text[offset - 1] ?? '')
    )
      return offset
    fallback ??= offset
  }
  return fallback
}

function closes(text: string, offset: number, sign: string): boolean {
  const after = text[offset + 1]
  if (after !== undefined && !BOUNDARY_AFTER.test(after) && !(sign !== "'" && /["“”’(]/.test(after)))
    return false
  return sign === '«' || /\S/.test(text[offset - 1] ?? '')
}

function isSingle(sign: string): boolean {
  return sign === '‘' || sign === "'" || sign === '‚'
}
