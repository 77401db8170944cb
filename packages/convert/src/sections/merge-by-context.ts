import type { SectionKind } from '../languages/section-kind.ts'
import type { Entry } from './entry.ts'
import { namesKind } from './lead.ts'

const KINDS: ReadonlySet<SectionKind> = new Set(['skills', 'interests'])

/** Skills below a line such as "Procedures" are that skill's keywords: one entry, headed by the line. */
export function mergeByContext(entries: readonly Entry[], kind: SectionKind | undefined): Entry[] {
  if (kind === undefined || !KINDS.has(kind)) return [...entries]
  const merged: Entry[] = []
  for (const entry of entries) {
    const context = entry.contexts.at(-1)
    const last = merged.at(-1)
    if (!context || namesKind(context) || entry.items.length > 0) merged.push(entry)
    else if (last?.lines[0] === context)
      merged[merged.length - 1] = { ...last, items: [...last.items, ...entry.lines] }
    else merged.push({ contexts: entry.contexts.slice(0, -1), lines: [context], items: entry.lines })
  }
  return merged
}
