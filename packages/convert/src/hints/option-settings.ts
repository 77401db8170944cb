import type { Hints } from './hints.ts'
import type { Setting } from './setting.ts'

/** The hints that a caller gives, as settings. */
export function optionSettings(hints: Hints): Setting[] {
  return [
    ...(hints.names ?? []).map((value) => ({ key: 'names', value })),
    ...(hints.omit ?? []).map((value) => ({ key: 'omit', value })),
    ...Object.entries(hints.sections ?? {}).flatMap(([section, { kind, order }]) => [
      ...(kind === undefined ? [] : [{ key: 'kind', value: [kind].flat().join(', '), section }]),
      ...(order === undefined ? [] : [{ key: 'order', value: order.join(', '), section }]),
    ]),
  ]
}
