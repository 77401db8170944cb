/** Text without the differences that do not matter: case, quotation marks, dashes, spaces, signs at the end. */
export function fold(value: unknown): string {
  return String(value ?? '')
    .replace(/["'“”„‟«»‹›‘’‚‛`´]+/g, "'")
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pd}−]+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[ .,;:!?…'(]+|[ .,;:!?…')]+$/g, '')
}

/** Pages by their numbers, short ranges written out. */
export function foldPages(value: unknown): string {
  const [first, ...rest] = String(value ?? '').match(/\d+/g) ?? [fold(value)]
  return [
    first,
    ...rest.map(
      (number) => (first ?? '').slice(0, Math.max(0, (first ?? '').length - number.length)) + number,
    ),
  ].join(' ')
}

export interface Tally {
  right: number
  wrong: number
  missing: number
  extra: number
}

/** Compare two flat sets of fields; gives the names of the fields that differ. */
export function compareFields(
  gold: Readonly<Record<string, string>>,
  result: Readonly<Record<string, string>>,
  tallies: Map<string, Tally>,
): string[] {
  const errors: string[] = []
  for (const field of new Set([...Object.keys(gold), ...Object.keys(result)])) {
    const name = field.replace(/\[\d+\]/, '')
    const tally = tallies.get(name) ?? { right: 0, wrong: 0, missing: 0, extra: 0 }
    tallies.set(name, tally)
    const expected = gold[field]
    const got = result[field]
    if (expected === got) {
      tally.right += 1
      continue
    }
    if (expected === undefined) tally.extra += 1
    else if (got === undefined) tally.missing += 1
    else tally.wrong += 1
    errors.push(`${field}: ${expected ?? '∅'} ≠ ${got ?? '∅'}`)
  }
  return errors
}

/** Precision, recall and F1 per field and over all, as a table; a wrong value counts against both. */
export function report(tallies: ReadonlyMap<string, Tally>, whole: number, items: number): string {
  const rows: string[] = ['field                 n   prec    rec     F1']
  const sum: Tally = { right: 0, wrong: 0, missing: 0, extra: 0 }
  for (const [name, tally] of [...tallies].sort()) {
    rows.push(row(name, tally))
    sum.right += tally.right
    sum.wrong += tally.wrong
    sum.missing += tally.missing
    sum.extra += tally.extra
  }
  rows.push(row('all', sum), `whole ${whole} of ${items} (${percent(whole / Math.max(1, items))})`)
  return rows.join('\n')
}

function row(name: string, { right, wrong, missing, extra }: Tally): string {
  const precision = right / Math.max(1, right + wrong + extra)
  const recall = right / Math.max(1, right + wrong + missing)
  const f1 = (2 * right) / Math.max(1, 2 * right + 2 * wrong + missing + extra)
  return `${name.padEnd(18)} ${String(right + wrong + missing).padStart(5)} ${percent(precision)} ${percent(recall)} ${percent(f1)}`
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1).padStart(5)}%`
}
