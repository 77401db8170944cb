const BULLET = '•'
/** Fonts whose letters are drawings; a letter of theirs that stands alone is a bullet. */
const DINGBATS = /wingdings|webdings|dingbats|symbol|marvosym/i
const LETTER = /^[\x21-\xFF]$/u
/** The codes of such fonts where nothing says what they show, which are not characters. */
const PRIVATE_USE = /\p{Co}/gu
/** What word processors write for their bullets, in a font that isn't named for it. */
const BULLET_CODES: ReadonlySet<string> = new Set(
  '\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF06E\uF071\uF077\uF0E8\uF0A8\uF0B2'.split(''),
)
const CONTROL = /\p{Cc}/gu

/**
 * What TeX's encodings have where others have control characters, which is all that a font of bitmaps says: OT1's and T1's
 * ligatures, quotation marks and dashes, and the bullet of TS1.
 */
const TEX: Readonly<Record<string, string>> = {
  '\u000B': 'ff',
  '\u000C': 'fi',
  '\u000D': 'fl',
  '\u000E': 'ffi',
  '\u000F': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0013': '«',
  '\u0014': '»',
  '\u0015': '–',
  '\u0016': '—',
  '\u001B': 'ff',
  '\u001C': 'fi',
  '\u001D': 'fl',
  '\u001E': 'ffi',
  '\u001F': 'ffl',
  '\u0088': BULLET,
}

/**
 * Bring a run's text to the characters that it shows: drawings of symbol fonts to bullets, TeX's codes to their letters;
 * other drawings and control characters are dropped.
 */
export function cleanText(text: string, fontName: string): string {
  const shown = text.trim()
  if (BULLET_CODES.has(shown) || (LETTER.test(shown) && DINGBATS.test(fontName))) return BULLET
  return text.replace(CONTROL, (code) => TEX[code] ?? '').replace(PRIVATE_USE, '')
}
