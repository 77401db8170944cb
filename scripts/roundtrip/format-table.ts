import type { Tally } from './load-scorer.ts'
import type { Trip } from './travel.ts'

/**
 * A row for each route and theme: of the fields that the theme prints the share that came back, by section and in total; the
 * ceiling, which is the share that the page holds as text at all; how much of that came back; the F1 of all; and the share of
 * the original's fields that the theme prints.
 */
export function formatTable(trips: readonly Trip[]): string {
  const sections = Object.keys(trips[0]?.score.sections ?? {}).filter((section) =>
    trips.some(({ score }) => (score.sections[section]?.goldItems ?? 0) > 0),
  )
  const names = [...new Set(trips.map(nameOf))]
  const rows = names.map((name) => {
    const own = trips.filter((trip) => nameOf(trip) === name)
    const bySection = sections.map((section) => sum(own.map(({ score }) => score.sections[section])))
    const total = sum(own.map(({ score }) => score.total))
    const fields = (key: keyof Trip['fields']): number => own.reduce((all, trip) => all + trip.fields[key], 0)
    return [
      name,
      ...[...bySection, total].map(recall),
      percent(fields('shown'), fields('printed')),
      percent(total.right, fields('shown')),
      f1(total),
      percent(fields('printed'), fields('whole')),
    ]
  })
  return aligned([['', ...sections, 'total', 'ceiling', 'of ceiling', 'F1', 'printed'], ...rows])
}

function nameOf({ route, theme }: Trip): string {
  return `${theme.name}, ${route.name}`
}

type Counts = Pick<Tally, 'right' | 'missed' | 'extra'>

function sum(tallies: readonly (Tally | undefined)[]): Counts {
  const total = (key: keyof Counts): number => tallies.reduce((all, tally) => all + (tally?.[key] ?? 0), 0)
  return { right: total('right'), missed: total('missed'), extra: total('extra') }
}

function recall({ right, missed }: Counts): string {
  return percent(right, right + missed)
}

function f1({ right, missed, extra }: Counts): string {
  return percent(2 * right, 2 * right + missed + extra)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}
