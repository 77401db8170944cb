import type { Root } from 'hast'
import type { FrontMatterValue } from '../../../document/front-matter.ts'
import { alignText } from '../../../passage/align-text.ts'
import type { Claim } from './claim.ts'
import { linkedData } from './linked-data.ts'
import { microdata } from './microdata.ts'
import { microformats } from './microformats.ts'

/**
 * What a page says of its owner to machines: JSON-LD and microdata of schema.org's `Person`, h-card and its forerunner vCard,
 * and links marked `rel="me"`. It completes what the text says, as front matter does, and never outweighs it.
 */
export function readStructuredData(page: Root, source: string): FrontMatterValue[] {
  return [...linkedData(page), ...microdata(page), ...microformats(page)].map((claim) => ({
    key: claim.key.toLowerCase(),
    text: { text: claim.value, offsets: offsetsOf(claim, source), marks: [] },
  }))
}

function offsetsOf({ value, start, end }: Claim, source: string): Int32Array {
  const at = source.slice(start, end).indexOf(value)
  return at < 0
    ? alignText(value, source, start, end)
    : Int32Array.from({ length: value.length }, (_, index) => start + at + index)
}
