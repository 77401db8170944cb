import type { Original } from './list-originals.ts'
import type { Score, Scorer } from './load-scorer.ts'
import type { Theme } from './load-themes.ts'
import type { Route } from './routes.ts'

/** One resume rendered by one theme and brought back by one route. */
export interface Trip {
  readonly original: Original
  readonly theme: Theme
  readonly route: Route
  readonly score: Score
}

/** Send a resume on its way and back, and compare it with what the page shows of it. */
export async function travel(original: Original, theme: Theme, route: Route, scorer: Scorer): Promise<Trip> {
  const result = await route.back(await theme.render(structuredClone(original.resume)))
  return { original, theme, route, score: scorer(theme.printed(original.resume), result) }
}
