import { honoursIn, type Printed } from './degrees/honours.ts'
import { isGradeLabel, scoreIn } from './degrees/score.ts'
import { studyTypeIn } from './degrees/study-type.ts'
import { looksLikeDepartment, looksLikeOrganisation } from './organisation.ts'
import { looksLikePlace } from './place.ts'
import { trimMarks } from './trim-marks.ts'

/** A degree as printed in an education section. */
export interface Degree {
  /** `PhD`, `Master of Science`, `Promotion zum Dr. phil.` */
  readonly studyType: string
  readonly area?: string
  readonly honours?: string
  readonly score?: string
  /** What else stands in brackets: `minor: Cognitive Psychology`, `pre-university secondary education`. */
  readonly notes: readonly string[]
  /** The end of what was read; the text behind it is something else. */
  readonly length: number
}

const LONGEST = 400
const CONNECTOR =
  /^\s*(?:[,:–—，：]|-{1,3}|·)?\s*(?:(?:in|en|im|em|of|für|fur|der|des|degli|di|de|du|d’|d'|for|op|sur|dans|i|på|по)(?:\s+(?:the|der|den|dem|la|las|los|le|les|el))?\s+)?/iu
const BRACKETS = /\(([^()]{1,120})\)/gu
const SENTENCE_END = /[;\n\t|]|\.\s|\s(?:[–—]|-{1,3})\s|:\s/u
const DASH = /^\s*(?:[–—]|-{1,3})\s/u
const LABEL =
  /^(?:thesis|dissertation|advisor|supervisor|title|betreuer|tesis|tese|tesi|thèse|mémoire|orientador|proefschrift|minor|with|mit|avec|con|com|at|an der|am|bei|beim|unter)(?![\p{L}])/iu
const SCHOOL =
  /^(?:abitur|matura|maturit|a-?levels?|bac(?:calaur|$|h)|gcse|high school|vwo|gymnasium|liceo|fachabitur|leaving|hochschulreife|allgemeine)/iu

/** Split the line of a degree into its type, field, honours and grade: `PhD in Machine Learning (with distinction)`. */
export function parseDegree(text: string): Degree | undefined {
  if (text.length > LONGEST) return undefined
  const type = studyTypeIn(text)
  if (type === undefined) return undefined
  const tail = text.slice(type.end)
  const honours = honoursIn(tail)
  const score = scoreIn(tail)
  const notes: string[] = []
  const plain = withoutBrackets(blanked(tail, honours, score), notes)
  const found: Area = notes.length > 0 && DASH.test(plain) ? { end: 0 } : areaIn(plain)
  const area = found.area ?? (SCHOOL.test(type.text) ? undefined : areaFromNotes(notes))
  const read = Math.max(found.end, score?.end ?? 0, honours?.end ?? 0)
  return {
    studyType: type.text,
    ...(area === undefined ? {} : { area }),
    ...(honours === undefined ? {} : { honours: honours.text }),
    ...(score === undefined ? {} : { score: score.value }),
    notes: notes.filter((note) => note !== area),
    length: type.end + read,
  }
}

/** How much a text looks like a degree with or without its field, 0 to 1. */
export function looksLikeDegree(text: string): number {
  const type = text.length > LONGEST ? undefined : studyTypeIn(text.trimStart())
  if (type === undefined) return 0
  const rest = text.trimStart().slice(type.end)
  if (rest.trim() === '' || /^\s*(?:[,(:–—-]|in\s|en\s|im\s|em\s|di\s|de\s)/u.test(rest)) return 0.95
  return /^\s\p{Lu}/u.test(rest) ? 0.8 : 0.5
}

/** The same length, with spaces in place of what was read. */
function blanked(text: string, ...read: readonly (Printed | undefined)[]): string {
  let result = text
  for (const part of read) {
    if (part === undefined) continue
    result = result.slice(0, part.start) + ' '.repeat(part.end - part.start) + result.slice(part.end)
  }
  return result
}

/** The same length, with brackets blanked and their text noted. */
function withoutBrackets(text: string, notes: string[]): string {
  return text.replace(BRACKETS, (whole, inside: string) => {
    const note = trimMarks(inside, ',;/“”"')
    if (note !== '') notes.push(note)
    return ' '.repeat(whole.length)
  })
}

interface Area {
  readonly area?: string
  readonly end: number
}

/** The field behind a degree, through the commas of a list up to an organisation, a place or a sentence. */
function areaIn(text: string): Area {
  const start = CONNECTOR.exec(text)?.[0].length ?? 0
  const limit = SENTENCE_END.exec(text.slice(start))?.index
  const body = text.slice(start, limit === undefined ? undefined : start + limit)
  const kept: string[] = []
  let end = start
  for (const part of body.split(/[,，、]/u)) {
    const trimmed = part.trim().replace(/\s{2,}/gu, ' ')
    if (trimmed === '' ? kept.length > 0 : isOther(trimmed)) break
    if (/[\p{L}\p{N}]/u.test(trimmed)) kept.push(trimmed.replace(/\.$/u, ''))
    end += part.length + 1
  }
  if (kept.length === 0) return { end: 0 }
  return { area: kept.join(', '), end: Math.min(end - 1, text.trimEnd().length) }
}

function isOther(part: string): boolean {
  if (LABEL.test(part) || /[0-9]{4}/u.test(part) || isGradeLabel(part)) return true
  return looksLikeOrganisation(part) >= 0.5 || looksLikeDepartment(part) >= 0.5 || looksLikePlace(part) >= 0.7
}

/** `PhD (Respiratory Immunology)`: the field is what the first brackets hold. */
function areaFromNotes(notes: readonly string[]): string | undefined {
  const [first] = notes
  if (first === undefined || LABEL.test(first) || /[0-9]{4}|:|\.\p{L}/u.test(first)) return undefined
  return first
}
