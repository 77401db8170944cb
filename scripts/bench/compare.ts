/** Two ways to measure side by side, and the ratio aimed at. */
export interface Comparison {
  readonly name: string
  readonly ours: () => unknown
  readonly theirs: () => unknown
  /** `undefined` where there is no aim. */
  readonly aim?: number
}

export interface Ratio {
  readonly ours: number
  readonly theirs: number
  readonly ratio: number
}

/**
 * Runs both in turn, so that whatever else the machine does hits both alike, after a few rounds that don't count.
 * Times are medians in milliseconds; the ratio is the median of the rounds' own ratios.
 */
export async function compare({ ours, theirs }: Comparison, rounds: number): Promise<Ratio> {
  const times: { ours: number; theirs: number }[] = []
  const warmUp = Math.ceil(rounds / 4)
  for (let round = 0; round < rounds + warmUp; round++) {
    const time = { theirs: await measure(theirs), ours: await measure(ours) }
    if (round >= warmUp) times.push(time)
  }
  return {
    ours: median(times.map((time) => time.ours)),
    theirs: median(times.map((time) => time.theirs)),
    ratio: median(times.map((time) => time.ours / time.theirs)),
  }
}

/** One line: both times, the ratio, the aim. */
export function formatComparison({ name, aim }: Comparison, { ours, theirs, ratio }: Ratio): string {
  const times = `${ours.toFixed(1)} ms against ${theirs.toFixed(1)} ms`
  const aimed = aim === undefined ? '' : `, aim under ${aim}x`
  return `${ratio.toFixed(2).padStart(6)}x  ${name}: ${times}${aimed}`
}

async function measure(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
