import { generateList } from '../eval/generate.ts'
import { parseReference, parseReferences, STYLES } from '../src/index.ts'

/** Print how many references are read per second in a warm process, in lists and one at a time, and how time grows with size. */
const styles = Object.keys(STYLES)
const lists = styles.flatMap((style) => [1, 2, 3].map((seed) => generateList(style, 40, seed)))
const items = lists.flatMap((list) => list.items.map((item) => item.text))

function rate(count: number, work: () => void): number {
  for (let round = 0; round < 3; round += 1) work()
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return Math.round((1000 * count) / best)
}

const inLists = rate(items.length, () => {
  for (const list of lists)
    parseReferences(
      list.items.map((item) => item.text),
      { owner: [list.owner] },
    )
})
const alone = rate(items.length, () => {
  for (const item of items) parseReference(item)
})
const short = generateList('apa', 100, 5).items.map((item) => item.text)
const long = generateList('apa', 1000, 5).items.map((item) => item.text)
const perShort = rate(100, () => void parseReferences(short))
const perLong = rate(1000, () => void parseReferences(long))

process.stdout.write(
  [
    `in lists of 40:      ${inLists} references/s`,
    `one at a time:       ${alone} references/s`,
    `list of 100 / 1000:  ${perShort} / ${perLong} references/s (ratio ${(perShort / perLong).toFixed(2)}; 1 is linear)`,
    '',
  ].join('\n'),
)
