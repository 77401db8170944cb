import { type Draft, sourced } from '../../report/draft.ts'
import { unzipParts } from '../archive/unzip-parts.ts'
import { type DataMap, scalarAt } from '../data/data-node.ts'
import { draftItem } from '../data/draft-item.ts'
import type { Tell } from '../data/mend-value.ts'
import { resumeOfDraft } from '../data/resume-of-draft.ts'
import type { ReaderMessage, ReadOptions, SourceResume } from '../format.ts'
import { parseCsv } from './parse-csv.ts'
import { PROFILE, PROFILE_FILES, TABLES } from './tables.ts'

const WANTED = [...PROFILE_FILES, ...Object.keys(TABLES)]
const PART = new RegExp(`(?:^|/)(?:${WANTED.join('|').replaceAll('.', String.raw`\.`)})$`, 'u')

/** A file of the archive: its name, and where it stands in the text. */
interface CsvFile {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Read the archive that LinkedIn gives its members of their data: of the files that say what a CV says, their tables. Places
 * point into these files, one below the other, each under its name.
 */
export async function readLinkedin(bytes: Uint8Array, { path }: ReadOptions): Promise<SourceResume> {
  const { text, files } = joinFiles(unzipParts(bytes, { path, noun: 'LinkedIn archive', part: PART }))
  const told: ReaderMessage[] = []
  const tell: Tell = (message) => message.severity !== 'info' && told.push(message)
  const rowsOf = (name: string): DataMap[] =>
    files.filter((file) => file.name === name).flatMap(({ start, end }) => parseCsv(text, start, end))
  const person: DataMap = {
    kind: 'map',
    entries: PROFILE_FILES.flatMap((name) => rowsOf(name)[0]?.entries ?? []),
  }
  const draft: Record<string, Draft[]> = {}
  for (const [name, { target, rows, fixed }] of Object.entries(TABLES)) {
    const items = rowsOf(name).map((row) => draftItem(row, rows, tell, fixed))
    draft[target] = [...(draft[target] ?? []), ...items]
  }
  const basics = { ...nameOf(person), ...draftItem(person, PROFILE, tell) }
  return resumeOfDraft(text, { basics, ...draft }, { kind: 'list', items: WANTED.flatMap(rowsOf) }, told)
}

function joinFiles(parts: Readonly<Record<string, Uint8Array>>): { text: string; files: CsvFile[] } {
  let text = ''
  const files = Object.entries(parts).map(([path, bytes]): CsvFile => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    text += `${name}\n`
    const start = text.length
    text += new TextDecoder().decode(bytes)
    const file = { name, start, end: text.length }
    text += '\n\n'
    return file
  })
  return { text, files }
}

function nameOf(person: DataMap): Record<string, Draft> {
  const parts = ['First Name', 'Last Name'].flatMap((column) => scalarAt(person, column) ?? [])
  const name = parts.map(({ value }) => value).join(' ')
  return parts.length > 0
    ? {
        name: sourced(
          'data',
          parts.map(({ passage }) => passage),
          name,
        ),
      }
    : {}
}
