import type { Json } from '../json.ts'
import { isObject, own } from '../json.ts'
import { escapeText, unshield } from '../markup.ts'
import type { Codec } from './codec.ts'

const DATE = /^\d{4}(?:-\d\d){0,2}$/u

/**
 * A start and an end: `2013–2016`, `2003-12 – 2004-11`, `2017–`.
 *
 * What a lone date is differs: an event starts and ends on it, a degree ends, a prize is given.
 */
export function period(alone: 'both' | 'end' | 'start'): Codec {
  return {
    print([start, end]) {
      if (![start, end].every((date) => date === undefined || isDate(date))) return undefined
      if (alone === 'both' && start !== undefined && start === end) return start as string
      if (alone === 'end' && start === undefined) return end as string | undefined
      if (alone === 'start' && end === undefined) return start as string | undefined
      return `${start ?? ''}${dash(start, end)}${end ?? ''}`
    },
    read(shielded) {
      const [start = '', end] = shielded.split(/ ?– ?/u)
      if (![start, end].every((date) => date === undefined || date === '' || isDate(date))) return undefined
      if (end === undefined)
        return [alone === 'end' ? undefined : start, alone === 'start' ? undefined : start]
      return [start === '' ? undefined : start, end === '' ? undefined : end]
    },
  }
}

function isDate(value: Json): boolean {
  return typeof value === 'string' && DATE.test(value)
}

/** Years close up around the dash; anything longer stands off. */
function dash(start: Json | undefined, end: Json | undefined): string {
  const spaced = typeof start === 'string' && typeof end === 'string' && start.length + end.length > 8
  return spaced ? ' – ' : '–'
}

/** When a work was issued, and how far it is: `2023`, `2020-01-14`, `in press`, `2024, in press`, `n.d.` */
export const issued: Codec = {
  print([date, status], hard) {
    const printed = date === undefined ? '' : dateText(date)
    if (printed === undefined) return undefined
    if (status === undefined) return printed === '' ? UNDATED : printed
    const state = typeof status === 'string' ? escapeText(status, { hard }) : undefined
    if (state === undefined) return undefined
    return printed === '' ? state : `${printed}, ${state}`
  },
  read(shielded) {
    if (shielded === UNDATED) return [undefined, undefined]
    const [, start, end, status] =
      /^(\d{4}(?:-\d\d){0,2})?(?:–(\d{4}(?:-\d\d){0,2}))?(?:(?:^|, )(.+))?$/u.exec(shielded) ?? []
    const parts = [start, end].flatMap((date) => (date === undefined ? [] : [date.split('-').map(Number)]))
    return [
      parts.length === 0 ? undefined : { 'date-parts': parts },
      status === undefined ? undefined : unshield(status),
    ]
  },
}

const UNDATED = 'n.d.'

/** A date of a citation by itself. */
export const citationDate: Codec = {
  print: ([date]) => (date === undefined ? undefined : dateText(date)),
  read: (shielded) => issued.read(shielded)?.slice(0, 1),
}

/** A date of CSL that has nothing but its parts: `2020-01-14`, or two of them with a dash. */
function dateText(date: Json): string | undefined {
  if (!isObject(date) || Object.keys(date).length !== 1) return undefined
  const parts = own(date, 'date-parts')
  if (!Array.isArray(parts) || parts.length === 0) return undefined
  const printed = parts.map((part: Json) =>
    Array.isArray(part)
      ? part.map((unit: Json, index) => String(unit).padStart(index === 0 ? 4 : 2, '0')).join('-')
      : '',
  )
  return printed.join('–')
}
