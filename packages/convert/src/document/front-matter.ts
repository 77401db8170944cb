import type { Root } from 'mdast'
import type { Passage } from '../passage/passage.ts'

/** A value of the document's front matter and where it stands. */
export interface FrontMatterValue {
  /** Keys from the outside in, joined by dots, lower case. */
  readonly key: string
  readonly text: Passage
}

const SCALAR = /^( *)(?:- )?([\w.-]{1,60})\s*[:=][ \t]+(.+)$/u

/** What stands below `offprint:` is about the document, and read elsewhere. */
const IS_HINT = /^offprint(?:\.|$)/u

/**
 * Read the plain values of YAML or TOML front matter, with their places.
 *
 * Only `key: value` lines are looked at: what a CV keeps there (name, e-mail, title) needs no more, and a block that is
 * not valid YAML is read all the same.
 */
export function readFrontMatter(tree: Root, source: string): FrontMatterValue[] {
  const [first] = tree.children
  if (!first || !('value' in first) || !['yaml', 'toml'].includes(first.type)) return []
  const start = source.indexOf('\n', first.position?.start.offset ?? 0) + 1
  const values: FrontMatterValue[] = []
  const path: { indent: number; key: string }[] = []
  let offset = start
  for (const line of first.value.split('\n')) {
    const match = SCALAR.exec(line)
    const opening = /^( *)([\w.-]{1,60})\s*:\s*$/u.exec(line)
    const indent = (match ?? opening)?.[1]?.length ?? 0
    while ((path.at(-1)?.indent ?? -1) >= indent) path.pop()
    const key = [...path.map((part) => part.key), (match ?? opening)?.[2] ?? ''].join('.').toLowerCase()
    if (opening) path.push({ indent, key: opening[2] ?? '' })
    const raw = match?.[3]?.trim() ?? ''
    const value = raw.replace(/^(["'])(.*)\1$/u, '$2')
    if (match && value !== '' && !IS_HINT.test(key) && !/^[[{|>&*!]/u.test(value)) {
      const at = offset + line.indexOf(raw) + (raw === value ? 0 : 1)
      const offsets = Int32Array.from({ length: value.length }, (_, index) => at + index)
      values.push({ key, text: { text: value, offsets, marks: [] } })
    }
    offset += line.length + 1
  }
  return values
}
