import type { Root } from 'mdast'
import type { ReadingMessage } from '../sections/reading.ts'
import { checkSettings } from './check-settings.ts'
import { commentSettings } from './comment-settings.ts'
import { frontMatterSettings } from './front-matter-settings.ts'
import type { Hint } from './hint.ts'
import type { Hints } from './hints.ts'
import { optionSettings } from './option-settings.ts'

/** All hints about a document, the nearest to the text first: its comments, its front matter, then those of the caller. */
export async function readHints(
  tree: Root,
  source: string,
  hints: Hints,
): Promise<{ hints: Hint[]; messages: ReadingMessage[] }> {
  const matter = await frontMatterSettings(tree, source)
  const checked = checkSettings([...commentSettings(source), ...matter.settings, ...optionSettings(hints)])
  return { hints: checked.hints, messages: [...matter.messages, ...checked.messages] }
}
