import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatTable } from './roundtrip/format-table.ts'
import { listOriginals } from './roundtrip/list-originals.ts'
import { loadScorer } from './roundtrip/load-scorer.ts'
import { loadThemes } from './roundtrip/load-themes.ts'
import { routes } from './roundtrip/routes.ts'
import { type Trip, travel } from './roundtrip/travel.ts'

/**
 * Renders the standard's own resumes and the gold ones with this theme and with three of other people, converts each page
 * back, and compares the result with what it was rendered from: by theme, by route and by section.
 * NAME picks the resumes whose name contains it. Skipped, with exit code 0, where the samples are absent.
 */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean', short: 'v', default: false },
      theme: { type: 'string', multiple: true, default: [] },
      route: { type: 'string', multiple: true, default: [] },
      shared: { type: 'string', default: resolve(import.meta.dirname, '../../shared') },
    },
  })
  if (!existsSync(join(values.shared, 'score')) || !existsSync(join(values.shared, 'cvs'))) {
    console.log(`eval skipped: no samples at ${values.shared}`)
    return 0
  }
  const isChosen = (name: string, chosen: readonly string[]): boolean =>
    chosen.length === 0 || chosen.some((part) => name.includes(part))
  const scorer = await loadScorer(values.shared)
  const originals = (await listOriginals(values.shared)).filter(({ name }) => isChosen(name, positionals))
  const themes = (await loadThemes()).filter(({ name }) => isChosen(name, values.theme))
  const trips: Trip[] = []
  for (const route of routes.filter(({ name }) => isChosen(name, values.route)))
    for (const theme of themes)
      for (const original of originals) trips.push(await travel(original, theme, route, scorer))
  if (values.verbose) for (const trip of trips) printMisses(trip)
  for (const group of new Set(originals.map((original) => original.group)))
    console.log(
      `\n${group}: fields that come back, in %\n${formatTable(trips.filter(({ original }) => original.group === group))}`,
    )
  return 0
}

function printMisses({ original, theme, route, score }: Trip): void {
  console.log(`${original.name}, ${theme.name}, ${route.name}: ${score.misses.length} missed, extra or wrong`)
  for (const { field, gold, result } of score.misses)
    console.log(`  ${field}: ${JSON.stringify(gold)} came back as ${JSON.stringify(result)}`)
}

process.exitCode = await main(process.argv.slice(2))
