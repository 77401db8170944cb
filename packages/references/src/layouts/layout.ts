import type { ClaimKind } from '../anchors/draft.ts'
import type { Setting } from '../segments/atoms.ts'
import type { Segment } from '../segments/decode.ts'
import { sign } from '../segments/score.ts'
import type { NameForm } from '../types.ts'

/** A hypothesis about how a list prints its items. */
export interface Layout {
  /** How persons are written. */
  readonly names: NameForm | undefined
  /** How the title is set off, what stands before it and what ends it. */
  readonly titleSetting: Setting
  readonly titleAfter: ClaimKind | 'start' | undefined
  readonly titleEnd: string
  /** How the container is set off, and what follows it. */
  readonly containerSetting: Setting
  readonly containerAfter: ClaimKind | 'start' | undefined
  readonly containerBefore: ClaimKind | 'end' | undefined
}

/** The layout that one item, as read, shows; undefined when it has no title to go by. */
export function layoutOf(names: NameForm | undefined, segments: readonly Segment[]): Layout | undefined {
  const title = segments.find((segment) => segment.label === 'title')
  const container = segments.find((segment) => segment.label === 'container')
  if (title === undefined && container === undefined) return undefined
  return {
    names,
    titleSetting: title?.first.setting ?? 'none',
    titleAfter: title?.first.before,
    titleEnd: title === undefined ? '' : sign(title.last.following),
    containerSetting: container?.first.setting ?? 'none',
    containerAfter: container?.first.before,
    containerBefore: container?.last.after,
  }
}

/** A key by which equal hypotheses are counted together. */
export function layoutKey(layout: Layout): string {
  return [
    layout.names,
    layout.titleSetting,
    layout.titleAfter,
    layout.titleEnd,
    layout.containerSetting,
    layout.containerAfter,
    layout.containerBefore,
  ].join('|')
}
