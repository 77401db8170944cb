/** One way of doing a thing, to be timed against others. */
export interface Contender {
  name: string
  run(): Promise<void>
}

/** Milliseconds of the fastest and of the middle run. */
export interface Timing {
  name: string
  fastest: number
  median: number
}

/** Run contenders in turn, so that whatever else the machine does meets all of them, after a round that isn't counted. */
export async function measure(contenders: readonly Contender[], rounds: number): Promise<Timing[]> {
  const times = contenders.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const started = performance.now()
      await run()
      if (round >= 0) times[index]?.push(performance.now() - started)
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b)
    return { name, fastest: sorted[0] ?? 0, median: sorted[sorted.length >> 1] ?? 0 }
  })
}

/** A line per contender, with how it compares to the last one. */
export function report(title: string, timings: readonly Timing[]): string {
  const last = timings.at(-1)
  const lines = timings.map(({ name, fastest, median }) => {
    const ratios = `${(fastest / (last?.fastest ?? 1)).toFixed(2)} / ${(median / (last?.median ?? 1)).toFixed(2)}`
    return `  ${name.padEnd(48)} ${fastest.toFixed(0).padStart(7)} ${median.toFixed(0).padStart(7)} ms   ${ratios}`
  })
  return [`${title} (fastest, median; ratios to the last line)`, ...lines].join('\n')
}
