import { BRACKET_GENRES, REPORT, THESIS } from '../lexicon/genres.ts'
import { type ClaimKind, claim, type Draft, hasWord, type Part, type TextField, textPart } from './draft.ts'

interface PhraseRule {
  readonly kind: ClaimKind
  readonly pattern: RegExp
  /** The field of each named group. */
  readonly fields: Readonly<Record<string, TextField>>
  /** A square bracket stands there. */
  readonly bracket?: boolean
  /** One of these words stands wherever the pattern matches. */
  readonly needs?: ReadonlySet<string>
  /** Take in the capitalised words before the match, and the brackets around it: `(VIVE Working Paper no. 11)`. */
  readonly extend?: boolean
}

/** A phrase begins after a sign, or with the text. */
const FIRST = '(?<=^|[.,;:(\\[\\n“”"»’)\\]–—-]\\s{0,3}|\\s)'
const LAST = '(?![\\p{L}\\p{N}])'
const NUMBER = '(?<number>(?:\\p{L}{1,8}(?:[-/ .]\\p{L}{1,8}){0,2}[-/ .]?)?\\d[\\w./-]{0,24})(?<![./-])'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Phrases that carry their own label, in the order in which they are tried. */
const RULES: readonly PhraseRule[] = [
  {
    kind: 'note',
    needs: words('fi if jif sjr jcr impact impacto impatto'),
    pattern:
      /(?<=^|[.,;([\s])(?<note>(?:FI|IF|JIF|SJR|JCR|(?:journal\s+)?impact\s+factor|factor\s+de\s+impacto|facteur\s+d['’]impact|fattore\s+d['’]impatto)\s*(?:\(?\d{4}\)?)?\s*[:=]?\s*\d+[.,]\d+(?:\s*\([^()\n]{1,30}\))?)/giu,
    fields: { note: 'note' },
  },
  {
    kind: 'edition',
    needs: words(
      'ed eds edn edition edición edição edizione aufl auflage éd édition druk uppl upplagan painos utgave udgave wyd vyd',
    ),
    pattern: new RegExp(
      `[(,]?\\s?\\(?(?<edition>(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.ª|ª|\\.|e|ème|a|ª\\.)?|rev(?:ised|\\.)|second|third|fourth|fifth|zweite|dritte|2nde)\\s?,?\\s?(?:(?:rev(?:ised|\\.)|erw(?:eiterte|\\.)|überarb(?:eitete|\\.)|verb(?:esserte|\\.)|aktual(?:isierte|\\.))\\s+(?:and\\s+enlarged\\s+|und\\s+erw(?:eiterte|\\.)\\s+)?)?(?:ed(?:ition|n|s?\\.)|aufl(?:age|\\.)|éd(?:ition|\\.)|edición|edição|edizione|druk|uppl(?:agan|\\.)|painos|utgave|udgave|wyd\\.|vyd\\.)${LAST}\\.?`,
      'giu',
    ),
    fields: { edition: 'edition' },
  },
  {
    kind: 'number',
    needs: words(
      'report rep paper memorandum brief note bericht forschungsbericht abschlussbericht arbeitspapier diskussionspapier gutachten rapport relatório informe documento texto rapporto raportti',
    ),
    extend: true,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<genre>${REPORT})\\s*(?:,?\\s*(?:no|nr|n|num|№|n[º°])\\.?[º°]?:?\\s*|\\s+|\\s*#\\s*)${NUMBER}${LAST}`,
      'giu',
    ),
    fields: { genre: 'genre', number: 'number' },
  },
  {
    kind: 'intro',
    needs: words(
      'themenheft sonderheft schwerpunktheft special spécial thématique especial monográfico speciale monografico themanummer temanummer',
    ),
    pattern:
      /(?<=[.,;(]\s?)(?<note>(?:themenheft|sonderheft|schwerpunktheft|special\s+issue|special\s+section|numéro\s+(?:spécial|thématique)|número\s+(?:especial|monográfico)|numero\s+(?:speciale|monografico)|themanummer|temanummer))\s+(?:der|des|of|in|de\s+la|de|du|di|von|van|av)\s+(?:the\s+)?(?=\p{Lu})/giu,
    fields: { note: 'note' },
  },
  {
    kind: 'series',
    needs: words('volume vol number no bd band'),
    pattern:
      /\b(?:volume|vol\.|number|no\.|Bd\.|Band)\s+(?<volume>\d+|[IVXLC]+)\s+(?:of|in|der|de)\s+(?:the\s+)?(?<series>\p{Lu}[^.,;()\n]{4,90})/gu,
    fields: { volume: 'volume', series: 'collection-title' },
  },
  {
    kind: 'series',
    needs: words('ser'),
    pattern: /\bser\.\s+(?<series>[^,;()\n]{4,90}?),\s*(?:vol\.|no\.)\s*(?<volume>\d+|[IVXLC]+)/giu,
    fields: { volume: 'volume', series: 'collection-title' },
  },
  {
    kind: 'series',
    needs: words('coll col collection colección coleção collana'),
    pattern:
      /(?<=[.,;(]\s?)(?:coll|col|collection|colección|coleção|collana)\.?\s*[«“"„]\s*(?<series>[^«»“”"„\n]{2,90}?)\s*[»”"](?:,?\s*(?:n[o°º]|vol|t)\.?\s*(?<number>\d{1,4}))?/giu,
    fields: { series: 'collection-title', number: 'collection-number' },
  },
  {
    kind: 'series',
    pattern:
      /\(=\s*(?<series>\p{Lu}[^()[\]\d\n]{2,90}?),?\s+(?:(?:Bd|Band|Nr|H|Heft)\.?\s*)?(?<number>\d{1,4}|[IVXLC]+)\)/gu,
    fields: { series: 'collection-title', number: 'collection-number' },
  },
  {
    kind: 'series',
    pattern:
      /[([](?<series>\p{Lu}[^()[\]\d\n]{5,90}?)(?:,\s*|\s+)(?:(?:Bd|vol|Vol|Band|no|No|Nr|n|t|v|H|Heft)\.?\s*)(?<number>\d{1,4}|[IVXLC]+)[)\]]/gu,
    fields: { series: 'collection-title', number: 'collection-number' },
  },
  {
    kind: 'series',
    pattern:
      /[([](?<series>(?:(?:Studien|Beiträge|Schriften|Studies)\s[^()[\]\d\n]{3,80}?\s+)|\p{Lu}[^()[\]\d\n]{5,90}?(?:,\s*|(?<=(?:ublications|Series|Serie|Reihe|Studies|Studien|Beiträge|Papers|Monographs|Cahiers|Collana|Schriften))\s+))(?<number>\d{1,3}|[IVXLC]+)[)\]]/gu,
    fields: { series: 'collection-title', number: 'collection-number' },
  },
  {
    kind: 'series',
    needs: words(
      'lecture springer progress studies ifip communications contemporary advances methods graduate topics lipics ceur fortschritte schriften collection beiträge studien publications',
    ),
    pattern:
      /(?<=^|[.,;)]\s)(?<series>(?:Lecture Notes|Springer (?:Proceedings|Series|Lecture Notes)|Progress in|Studies in|IFIP|Communications in|Contemporary|Advances in|Methods in|Graduate Texts|Topics in|LIPIcs|CEUR|Fortschritte|Schriften|Collection|Beiträge|Studien|Publications)[^.,;()\n\d]{0,80}?(?:Series|Dissertation Series)?)(?:,?\s+(?:vol(?:ume|\.)|no\.|Bd\.|Band)\s*|\s+(?=\d{1,4}(?:[.,)]|$)))(?<number>\d{1,5}|[IVXLC]+)(?!\s?[:(\d–-])/gu,
    fields: { series: 'collection-title', number: 'volume' },
  },
  {
    kind: 'series',
    needs: words('series schriftenreihe reihe'),
    pattern:
      /(?<=[.,;]\s)(?<series>(?:\p{L}[\p{L}&.’'-]*\s+){0,7}(?:Series|Schriftenreihe|Reihe))\s+(?:(?:vol|no|Bd|Nr)\.?\s*)?(?<number>\d{1,4})(?=[.,;)]|$)/gu,
    fields: { series: 'collection-title', number: 'collection-number' },
  },
  {
    kind: 'thesis',
    needs: words(
      'thesis dissertation diss inaugural habilitationsschrift habil doktorarbeit diplomarbeit masterarbeit magisterarbeit bachelorarbeit staatsexamensarbeit thèse mémoire habilitation hdr tesis trabajo tese dissertação tesi proefschrift doctoraatsproefschrift doktorsavhandling avhandling licentiatavhandling licavhandling afhandling doktorgradsavhandling väitöskirja gradu rozprawa praca disertační doktora',
    ),
    pattern: new RegExp(
      `\\[(?<genre>${THESIS})\\s*[,;]\\s*(?<publisher>[^\\[\\]\\n]{3,90}?)(?:\\]|(?=,\\s*(?:19|20)\\d\\d\\s*\\]))|\\((?<genre2>${THESIS})\\s*[,;]\\s*(?<publisher2>[^()\\n]{3,90}?)(?:\\)|(?=,\\s*(?:19|20)\\d\\d\\s*\\)))`,
      'giu',
    ),
    fields: { genre: 'genre', publisher: 'publisher', genre2: 'genre', publisher2: 'publisher' },
  },
  {
    kind: 'thesis',
    needs: words(
      'thesis dissertation diss inaugural habilitationsschrift habil doktorarbeit diplomarbeit masterarbeit magisterarbeit bachelorarbeit staatsexamensarbeit thèse mémoire habilitation hdr tesis trabajo tese dissertação tesi proefschrift doctoraatsproefschrift doktorsavhandling avhandling licentiatavhandling licavhandling afhandling doktorgradsavhandling väitöskirja gradu rozprawa praca disertační doktora',
    ),
    pattern: new RegExp(`${FIRST}[[(]?(?<genre>${THESIS})${LAST}[\\])]?`, 'giu'),
    fields: { genre: 'genre' },
  },
  {
    kind: 'genre',
    bracket: true,
    pattern: new RegExp(`\\[\\s*(?<genre>${BRACKET_GENRES})\\s*\\]`, 'giu'),
    fields: { genre: 'genre' },
  },
  {
    kind: 'genre',
    needs: words('package library module toolbox'),
    pattern:
      /(?<=^|[.,;(]\s{0,2})(?<genre>(?:R|Python|Julia|Stata|MATLAB|npm|Perl|Debian)\s+(?:package|library|module|toolbox))(?:,?\s+(?:version|v\.?)\s*(?<version>\d[\w.-]*\w|\d))?/giu,
    fields: { genre: 'genre', version: 'version' },
  },
  {
    kind: 'genre',
    needs: words('version ver'),
    pattern: /(?<=^|[.,;([\s])[([]?\b(?:version|ver\.)\s+(?<version>\d[\w.-]*\w|\d)[)\]]?/giu,
    fields: { version: 'version' },
  },
  {
    kind: 'number',
    needs: words(
      'report rep paper memorandum brief note bericht forschungsbericht abschlussbericht arbeitspapier diskussionspapier gutachten rapport relatório informe documento texto rapporto raportti',
    ),
    pattern: new RegExp(`(?<=[.,;]\\s{1,2})(?<genre>${REPORT})(?=\\s*[.,;]|\\s*$)`, 'giu'),
    fields: { genre: 'genre' },
  },
  {
    kind: 'genre',
    needs: words('review editorial letter commentary erratum corrigendum reply comment'),
    pattern:
      /(?<=[.;]\s)(?<genre>Review|Editorial|Letter|Commentary|Erratum|Corrigendum|Reply|Comment)\.?$/gu,
    fields: { genre: 'genre' },
  },
  {
    kind: 'extent',
    needs: words('pp p pages s seiten páginas pág págs pag pagg pagine sivua str'),
    pattern:
      /(?<=^|[.,;:()\s])(?<extent>(?:[ivxlcIVXLC]+\s?[+,-]\s?)?\d{1,4}(?:\s?\+\s?[ivxlc]+)?)\s?(?:pp?\.|pages|p\.|S\.|Seiten|páginas|págs?\.|pagine|pagg?\.|s\.|sivua|str\.)(?!\s?\d)(?=[\s.,;)]|$)/gu,
    fields: { extent: 'number-of-pages' },
  },
]

/** Claim edition, series, thesis, report and extent where a phrase says so itself. */
export function claimPhrases(draft: Draft, isProtected: (offset: number) => boolean): void {
  const bracket = draft.text.includes('[')
  for (const rule of RULES) {
    if (rule.needs !== undefined && !hasWord(draft, rule.needs)) continue
    if (rule.bracket === true && !bracket) continue
    for (const match of draft.text.matchAll(rule.pattern)) {
      const lead = /^[\s,]*/.exec(match[0])?.[0].length ?? 0
      const start = match.index + lead
      if (isProtected(start)) continue
      const parts = partsOf(draft, rule, match)
      const end = match.index + match[0].length
      if (rule.extend === true) claimExtended(draft, rule.kind, start, end, parts)
      else if (parts.length > 0) claim(draft, { kind: rule.kind, start, end, parts })
    }
  }
}

function partsOf(draft: Draft, rule: PhraseRule, match: RegExpExecArray): Part[] {
  const parts: Part[] = []
  let from = match.index
  for (const [group, value] of Object.entries(match.groups ?? {})) {
    const field = rule.fields[group]
    if (field === undefined || value === undefined) continue
    const start = draft.text.indexOf(value, from)
    const trimmed = field === 'collection-title' ? value.replace(/[\s,]+$/, '') : value
    parts.push(textPart(draft, field, start, start + trimmed.length))
    from = start + trimmed.length
  }
  return parts
}

const CAPITAL_WORDS =
  /(?<=^|[.,;:?!([\n“”"»’]\s{0,3})(?:(?!(?:In|The|A|An)\s)\p{Lu}[\p{L}\p{M}&-]*\s+){1,4}$/u

function claimExtended(
  draft: Draft,
  kind: ClaimKind,
  start: number,
  end: number,
  parts: readonly Part[],
): void {
  const before = draft.text.slice(Math.max(0, start - 60), start)
  const words = CAPITAL_WORDS.exec(before)?.[0] ?? ''
  if (words === '' && !/(?:^|[.,;:([\n“”"»’]\s{0,3})$/u.test(before)) return
  const from = start - words.length
  const bracketed = /[([]/.test(draft.text[from - 1] ?? '') && /[)\]]/.test(draft.text[end] ?? '')
  const [first, ...others] = parts
  if (first === undefined || first.field !== 'genre') return
  const genre = textPart(draft, 'genre', from, first.end)
  claim(draft, {
    kind,
    start: bracketed ? from - 1 : from,
    end: bracketed ? end + 1 : end,
    parts: [genre, ...others],
  })
}
