import { type Block, passagesOf } from '../document/block.ts'
import { detectLanguage } from '../languages/detect-language.ts'

/** The language that most of a document or of a section is in (BCP 47). */
export function languageOf(blocks: readonly Block[]): string | undefined {
  const texts = blocks.flatMap(passagesOf).map((passage) => passage.text)
  return detectLanguage(texts.join('\n').slice(0, ENOUGH_TEXT))
}

const ENOUGH_TEXT = 6000
