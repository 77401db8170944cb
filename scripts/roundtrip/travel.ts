import { countFields } from './count-fields.ts'
import type { Original } from './list-originals.ts'
import type { Score, Scorer } from './load-scorer.ts'
import type { Theme } from './load-themes.ts'
import type { Route } from './routes.ts'
import { shownFields } from './shown-fields.ts'

/** One resume rendered by one theme and brought back by one route. */
export interface Trip {
  readonly original: Original
  readonly theme: Theme
  readonly route: Route
  /** The result compared with what the theme prints. */
  readonly score: Score
  /** How many fields the resume has, how many the theme prints, and how many the page holds of these. */
  readonly fields: { readonly whole: number; readonly printed: number; readonly shown: number }
}

/** Send a resume on its way and back, and compare it with what the theme prints of it. */
export async function travel(original: Original, theme: Theme, route: Route, scorer: Scorer): Promise<Trip> {
  const page = await theme.render(structuredClone(original.resume))
  const printed = theme.printed(original.resume)
  const score = scorer.score(printed, await route.back(page))
  const fields = {
    whole: countFields(original.resume, scorer),
    printed: countFields(printed, scorer),
    shown: countFields(printed, scorer, shownFields(route.carried(page), scorer.wordsOf)),
  }
  return { original, theme, route, score, fields }
}
