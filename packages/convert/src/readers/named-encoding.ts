/** How a document says in which encoding it is: LaTeX, HTML, XML, and editors' comments. */
const NAMES =
  /\\(?:usepackage|inputencoding|RequirePackage)\s*(?:\[([\w-]+)\]\s*\{inputenc\}|\{([\w-]+)\})|<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)|coding\s*[:=]\s*([\w-]+)/giu

/** LaTeX's names of encodings (inputenc), as the web names them. */
const LATEX: ReadonlyMap<string, string> = new Map(
  Object.entries({
    latin1: 'windows-1252',
    latin2: 'iso-8859-2',
    latin3: 'iso-8859-3',
    latin4: 'iso-8859-4',
    latin9: 'iso-8859-15',
    latin10: 'iso-8859-16',
    ansinew: 'windows-1252',
    cp1250: 'windows-1250',
    cp1251: 'windows-1251',
    cp1252: 'windows-1252',
    applemac: 'macintosh',
    'koi8-r': 'koi8-r',
  }),
)

/** The encoding that a document, which is not UTF-8, names in its first lines. */
export function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, ENOUGH))
  for (const match of head.matchAll(NAMES)) {
    const name = (match.slice(1).find((group) => group !== undefined) ?? '').toLowerCase()
    const label = LATEX.get(name) ?? name
    if (isEncoding(label)) return label
  }
  return undefined
}

const ENOUGH = 8192

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'utf-8'
  } catch {
    return false
  }
}
