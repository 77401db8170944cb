import type { Block } from '../document/block.ts'
import type { Passage } from '../passage/passage.ts'
import { cleanCharacters } from './clean-characters.ts'
import { dropFurniture } from './drop-furniture.ts'
import { dropStrayMarks } from './drop-stray-marks.ts'
import { dropTemplateTags } from './drop-template-tags.ts'
import { joinSplitHeadings } from './join-split-headings.ts'
import { joinSplitWords } from './join-split-words.ts'
import { readBracketedSpans } from './read-bracketed-spans.ts'
import { readTightHeadings } from './read-tight-headings.ts'

/** Where a repair says what it did. */
export type Log = (passage: Passage, reason: string) => void

const REPAIRS: readonly ((blocks: readonly Block[], log: Log) => Block[])[] = [
  dropTemplateTags,
  readBracketedSpans,
  cleanCharacters,
  dropFurniture,
  dropStrayMarks,
  readTightHeadings,
  joinSplitWords,
  joinSplitHeadings,
]

/** Undo what extraction and export did to the text; each repair is logged with its place. */
export function repair(blocks: readonly Block[], log: Log): Block[] {
  return REPAIRS.reduce<Block[]>((repaired, step) => step(repaired, log), [...blocks])
}
