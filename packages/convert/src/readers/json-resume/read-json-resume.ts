import type { Draft } from '../../report/draft.ts'
import type { DataNode } from '../data/data-node.ts'
import { draftOf, type FieldKind, mendValue, type Tell } from '../data/mend-value.ts'
import { parseData } from '../data/parse-data.ts'
import { resumeOfDraft } from '../data/resume-of-draft.ts'
import type { ReaderMessage, SourceResume } from '../format.ts'
import { OLD_FIELDS, OLD_SECTIONS } from './old-names.ts'

const SECTIONS: ReadonlySet<string> = new Set([...Object.keys(OLD_FIELDS), '$schema', 'meta'])
/** What a word is named by where an item is only that. */
const NAMES: Readonly<Record<string, string>> = { skills: 'name', interests: 'name', languages: 'language' }

const KINDS: Readonly<Record<string, FieldKind>> = {
  startDate: 'date',
  endDate: 'date',
  date: 'date',
  releaseDate: 'date',
  url: 'address',
  image: 'text',
  highlights: 'texts',
  keywords: 'texts',
  courses: 'texts',
  roles: 'texts',
}

/**
 * Read a JSON Resume, of today or with the field names of older versions, as JSON or as YAML. Numbers become text where text
 * belongs, and dates are brought to ISO 8601.
 */
export async function readJsonResume(text: string): Promise<SourceResume> {
  const { root, messages } = await parseData(text)
  const told: ReaderMessage[] = [...messages]
  const tell: Tell = (message) => told.push(message)
  const draft: Record<string, Draft | undefined> = {}
  for (const [name, node] of root.kind === 'map' ? root.entries : []) {
    const section = OLD_SECTIONS[name] ?? name
    if (SECTIONS.has(section) && draft[section] === undefined) draft[section] = sectionOf(node, section, tell)
    else
      tell({
        severity: 'warning',
        rule: 'unplaced-text',
        reason: `a resume has no section "${name}"; it is left out`,
      })
  }
  return resumeOfDraft(text, draft, root, told)
}

function sectionOf(node: DataNode, section: string, tell: Tell): Draft | undefined {
  if (section === '$schema') return mendValue(node, 'address', tell)
  if (section === 'meta') return draftOf(node)
  if (section === 'basics') return itemOf(node, section, tell)
  const items = node.kind === 'list' ? node.items : [node]
  return items.flatMap((item) => itemOf(item, section, tell) ?? [])
}

/** An item with today's names; of two fields that have one name today, today's holds. */
function itemOf(node: DataNode, section: string, tell: Tell): Draft | undefined {
  const name = NAMES[section]
  if (node.kind !== 'map') {
    const value = name === undefined ? undefined : mendValue(node, 'text', tell)
    return value === undefined || name === undefined ? undefined : { [name]: value }
  }
  const names = new Set(node.entries.map(([key]) => key))
  const fields = node.entries.map(([key, value]) => {
    const today = Object.hasOwn(OLD_FIELDS[section] ?? {}, key) ? OLD_FIELDS[section]?.[key] : undefined
    const field = today === undefined || names.has(today) ? key : today
    return [field, fieldOf(value, field, tell)] as const
  })
  return Object.fromEntries(fields)
}

function fieldOf(node: DataNode, field: string, tell: Tell): Draft | undefined {
  if (field === 'location' && node.kind === 'map') return itemOf(node, field, tell)
  if (field === 'profiles') return sectionOf(node, field, tell)
  const kind = KINDS[field]
  if (kind !== undefined) return mendValue(node, kind, tell)
  return node.kind === 'scalar' ? mendValue(node, 'text', tell) : draftOf(node)
}
