import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convert } from '../src/index.ts'
import { readMarkdown } from '../src/readers/markdown/read-markdown.ts'

/** Print how the cost of a conversion grows with the document, against only parsing it; CPU time, so that other processes count less. */
const source = await readFile(join(import.meta.dirname, '../../../cv.md'), 'utf8')

interface Cost {
  readonly milliseconds: number
  readonly megabytes: number
}

async function cost(rounds: number, work: () => unknown): Promise<Cost> {
  let best = Number.POSITIVE_INFINITY
  let megabytes = 0
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
    megabytes = Math.max(megabytes, process.memoryUsage().rss / 2 ** 20)
  }
  return { milliseconds: best, megabytes }
}

await cost(10, () => convert(source))
const one = await cost(10, () => convert(source))
const parsed = await cost(10, () => readMarkdown(source))
const lines = [
  `1 copy: ${one.milliseconds.toFixed(0)} ms, ${(one.milliseconds / parsed.milliseconds).toFixed(2)} times parsing`,
]

/** 448 copies are 10 MB; give their number to measure them, too: it takes minutes. */
const counts = [8, 64, ...process.argv.slice(2).map(Number)]
for (const count of counts) {
  const copies = Array.from({ length: count }, () => source).join('\n\n')
  const parse = await cost(1, () => readMarkdown(copies))
  const whole = await cost(count > 64 ? 1 : 2, () => convert(copies))
  lines.push(
    `${count} copies: ${(whole.milliseconds / one.milliseconds).toFixed(1)} times one, ` +
      `${(whole.milliseconds / parse.milliseconds).toFixed(2)} times parsing, ` +
      `memory ${(whole.megabytes / parse.megabytes).toFixed(2)} times parsing (${whole.megabytes.toFixed(0)} MB)`,
  )
}
process.stdout.write(`${lines.join('\n')}\n`)
