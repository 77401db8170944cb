import { type DateFields, type When, when } from '../dates/when.ts'
import type { Context } from '../page/context.ts'

/** An item with the time it was at, in words. */
export function dated<T extends object>(item: T & DateFields, { language }: Context): T & { when?: When } {
  const found = when(item, language)
  return found === undefined ? item : { ...item, when: found }
}
