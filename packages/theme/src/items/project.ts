import type { Project } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { formatDate } from '../dates/format-date.ts'
import type { When } from '../dates/when.ts'
import type { Context } from '../page/context.ts'
import { authors, joinNames } from '../publications/authors.ts'
import { link, type PrintedLink } from '../publications/links.ts'
import { amountText } from './amount-text.ts'
import { dated } from './dated.ts'

/** A project as its template prints it. */
export type ProjectView = Omit<Loose<Project>, 'authors' | 'amount' | 'links'> & {
  readonly when?: When
  readonly weight: 'light' | 'heavy'
  /** Whether the name is a title, after which a sentence ends. */
  readonly titled: boolean
  /** The date of what has a start or an end as well. */
  readonly on?: string
  /** Keywords few enough to stand among the facts. */
  readonly tags?: readonly string[]
  readonly authors?: string
  readonly amount?: string
  readonly links?: readonly PrintedLink[]
}

const untitled = /^(?:supervision|teaching)$/
const light = /^(?:talk|presentation|conference|poster|lecture|media|supervision|teaching)$/

/** Make a talk, grant or project ready to print. */
export function project(item: Loose<Project>, context: Context): ProjectView {
  const { amount, keywords = [], links: _links, authors: _authors, ...rest } = item
  const names = joinNames(authors(item.authors ?? [], context.owner), context.language)
  const money = amount === undefined ? '' : amountText(amount, context.language)
  const on = item.startDate === undefined && item.endDate === undefined ? undefined : item.date
  const few = keywords.length > 0 && keywords.length < 4
  return {
    ...dated(rest, context),
    titled: !untitled.test(item.type ?? ''),
    ...(on !== undefined && { on: formatDate(on, context.language) }),
    ...(few && { tags: keywords }),
    ...(!few && keywords.length > 0 && { keywords }),
    weight: light.test(item.type ?? '') ? 'light' : 'heavy',
    ...(names !== '' && { authors: names }),
    ...(money !== '' && { amount: money }),
    ...(item.links !== undefined && { links: item.links.map(link) }),
  }
}
