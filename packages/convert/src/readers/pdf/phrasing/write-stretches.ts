import type { ElementContent } from 'hast'
import { type Area, unite } from '../../../document/area.ts'
import { element } from './element.ts'

/** A stretch of text that is set in one way; `\n` is the end of a line. */
export interface Stretch {
  readonly text: string
  /** The elements that say how it is set, outermost first. */
  readonly tags: readonly string[]
  /** Where it leads as a link. */
  readonly href?: string
  /** Where it stands; absent for what is written between words. */
  readonly area?: Area
}

/** Write stretches as phrasing content; those that are set alike on one page are one text. */
export function writeStretches(stretches: readonly Stretch[]): ElementContent[] {
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    const last = kept.at(-1)
    if (last && areOne(last, stretch)) kept[kept.length - 1] = joined(last, stretch)
    else kept.push(stretch)
  }
  return kept.map(contentOf)
}

export function areSetAlike(a: Stretch, b: Stretch): boolean {
  return a.href === b.href && a.tags.join(' ') === b.tags.join(' ')
}

function areOne(a: Stretch, b: Stretch): boolean {
  const isOnePage = !a.area || !b.area || a.area.page === b.area.page
  return a.text !== '\n' && b.text !== '\n' && isOnePage && areSetAlike(a, b)
}

function joined(a: Stretch, b: Stretch): Stretch {
  const area = a.area && b.area ? unite(a.area, b.area) : (a.area ?? b.area)
  return { ...a, text: a.text + b.text, ...(area ? { area } : {}) }
}

function contentOf({ text, tags, href, area }: Stretch): ElementContent {
  if (text === '\n') return element('br', [])
  const leaf: ElementContent = { type: 'text', value: text, ...(area ? { data: { ...area } } : {}) }
  const content = tags.reduceRight<ElementContent>((inner, tag) => element(tag, [inner]), leaf)
  return href === undefined ? content : { ...element('a', [content]), properties: { href } }
}
