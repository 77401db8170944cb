import { namesAward } from '../../lexicon/clues.ts'
import { type Passage, slice, trimPunctuation } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { evidenceOf } from '../evidence.ts'
import { findLabels } from '../labels.ts'
import type { Part } from '../parts/part.ts'
import type { Reading } from '../reading.ts'
import { takeTitle, titleRun } from '../title-part.ts'

/** An opening line without a label, above lines that have one each, is the title as a whole. */
export function headlineOf(lines: readonly Passage[]): Passage | undefined {
  const [first] = lines
  const title = first && trimPunctuation(first)
  return title && findLabels(title).labels.length === 0 && title.text.length <= LONGEST_HEADLINE
    ? title
    : undefined
}

const LONGEST_HEADLINE = 200

/** A title with the acronym in brackets that stands for it. */
export function takeWithAcronym(reading: Reading, title: Part, parts: readonly Part[]): Draft {
  const next = parts.find((part) => part.parenthesis && part.line === title.line && part.start > title.end)
  const isAcronym =
    next !== undefined &&
    next.start - title.end <= 3 &&
    /^[\p{Lu}\p{N}][\p{L}\p{N}+-]{1,14}$/u.test(next.text.text) &&
    /\p{Lu}{2}/u.test(next.text.text)
  const name = takeTitle(reading, title.text)
  if (!isAcronym) return name
  return reading.take('title', [...name.passages, slice(next.line, next.start - 1, next.end + 1)])
}

/** A title that nothing sets apart is the first part that is neither a funder nor in brackets. */
export function titleAmong(parts: readonly Part[]): ReturnType<typeof titleRun> {
  const run = titleRun(parts)
  if (!run || run.title.quoted) return run
  const isFunder = (part: Part): boolean =>
    evidenceOf(part).organisation >= (part.bold || part.emphasis ? 0.3 : 0.5) || opensAward(part, parts)
  const plain = parts.filter((part) => !part.parenthesis && evidenceOf(part).organisation < 0.3)
  if (!isFunder(run.title) || plain.length === 0) return run
  return titleRun(plain) ?? run
}

/** `McKnight Scholar Award. How cortex talks back.`: an award before the sentence that is the title gives the money. */
function opensAward(part: Part, parts: readonly Part[]): boolean {
  const next = parts[parts.indexOf(part) + 1]
  return namesAward(part.text.text) && next?.separator === '.' && next.text.text.includes(' ')
}
