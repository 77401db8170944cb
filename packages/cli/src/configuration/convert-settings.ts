import type { Hints, PartName, SectionKind } from '@offprint/convert'
import { array, custom, exactOptional, type GenericSchema, lazy, record, string } from 'valibot'
import { settings } from './settings.ts'

const text = string(({ received }) => `${received} is no text`)
const texts = array(text, ({ received }) => `${received} is no list of texts`)

/** Which kinds and parts there are is known to the converter, and told by it. */
const kind = custom<SectionKind>(
  (value) => typeof value === 'string',
  ({ received }) => `${received} is no kind`,
)
const part = custom<PartName>(
  (value) => typeof value === 'string',
  ({ received }) => `${received} is no part`,
)
const kinds = lazy((value) => (Array.isArray(value) ? array(kind) : kind))

/** What documents can't say themselves about how they are read. */
export const convertSettings: GenericSchema<unknown, Hints> = settings({
  names: exactOptional(texts),
  omit: exactOptional(texts),
  sections: exactOptional(
    record(text, settings({ kind: exactOptional(kinds), order: exactOptional(array(part)) })),
  ),
})
