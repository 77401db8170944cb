import type { Block } from '../document/block.ts'
import { remove, slice } from '../passage/passage.ts'
import { mapPassages } from './map-passages.ts'
import type { Log } from './repair.ts'

const TAG =
  /\{%-?\s*comment\b[^%]{0,80}%\}[^{]{0,2000}\{%-?\s*endcomment\b[^%]{0,20}%\}|\{%(?:(?!%\})[^{}]){0,400}%\}|\{\{[^{}]{0,400}\}\}/gu

/** Take out what a site generator would have replaced: Liquid tags and comments. */
export function dropTemplateTags(blocks: readonly Block[], log: Log): Block[] {
  return mapPassages(blocks, (passage) => {
    if (!passage.text.includes('{')) return passage
    const tags = [...passage.text.matchAll(TAG)].map(
      ({ index, 0: { length } }) => [index, index + length] as const,
    )
    for (const [start, end] of tags) log(slice(passage, start, end), 'template tag')
    return remove(passage, tags)
  })
}
