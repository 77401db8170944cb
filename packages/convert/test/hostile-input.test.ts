import { readFile } from 'node:fs/promises'
import { validateResume } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../src/index.ts'

const HUNDRED_KB = 100_000
const fill = (piece: string, length: number = HUNDRED_KB): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const under = (heading: string, text: string): string => `# Ada Berg\n\n## ${heading}\n\n${text}\n`

/** Documents that a careless pattern or a careless loop would never finish. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ...[...'([*"“`_~<{|:;,.-–&\\0#'].map(
    (unit) => [`100 kB of ${unit}`, under('Publications', fill(unit))] as const,
  ),
  ['100 kB of spaces in a line', under('Education', `PhD${fill(' ')}2019`)],
  ['100 kB of tabs', under('Education', `PhD${fill('\t')}2019`)],
  ['opened brackets', under('Talks', fill('(a '))],
  ['opened links', under('Talks', fill('[a](', 8_000))],
  ['opened quotes', under('Publications', fill('“a '))],
  ['initials', under('Publications', fill('A. B, '))],
  ['names without an end', under('Publications', fill('Berg A, '))],
  ['dates', under('Employment', fill('2019–2021 ', 30_000))],
  ['dashes and digits', under('Employment', fill('1-2–'))],
  ['capitals', under('Education', fill('AND '))],
  ['e-mail signs', fill('a@b.', 30_000)],
  ['entities', under('Awards', fill('&amp;'))],
  ['escapes', under('Awards', fill('\\*'))],
  ['one line of 50 kB', under('Employment', fill('Reader at the University of Oslo, 2019, ', 50_000))],
  ['one heading of 50 kB', `# Ada Berg\n\n## ${fill('Education ', 50_000)}\n\na`],
  [
    'a table row of 2000 cells',
    under('Education', `|${fill('a|', 4_000)}\n|${fill('-|', 4_000)}\n|${fill('1|', 4_000)}`),
  ],
  ['2000 headings', fill('## a\n\n', 12_000)],
  [
    'lists nested 200 deep',
    Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- Reader 20${depth % 100}`).join('\n'),
  ],
  ['quotes nested 200 deep', `${'>'.repeat(200)} a`],
  ['emphasis nested 500 deep', `${'*a '.repeat(500)}${'*'.repeat(500)}`],
  ['HTML nested 500 deep', `${'<div>'.repeat(500)}a 2019${'</div>'.repeat(500)}`],
  ['right to left', under('תואר', fill('דוקטור, אוניברסיטת אוסלו, 2019 – היום. ', 20_000))],
  ['text turned around', under('Talks', fill('\u202Eabc\u202C\u2066def\u2069 2019 ', 20_000))],
  ['combining marks', under('Talks', `Z${fill('\u0301', 20_000)} 2019`)],
  ['front matter of 50 kB', `---\n${fill('a: b\n', 50_000)}\n---\n\n# Ada Berg`],
]

test.for(HOSTILE)('%s', async ([, source]) => {
  const { resume, ledger } = await convert(source)
  expect(validateResume(resume).filter((problem) => problem.severity === 'error')).toEqual([])
  expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(source.length)
})

/** Growth well under this is linear with the noise of a shared machine; a quadratic step makes it several times more. */
const MOST = 160
const COPIES = 64

test('sixty-four copies cost about sixty-four times one', async () => {
  const source = await readFile(new URL('./fixtures/en-pdf-extraction/input.md', import.meta.url), 'utf8')
  const many = Array.from({ length: COPIES }, () => source).join('\n\n')
  await bestOf(5, source)
  const ratio = (await bestOf(2, many)) / (await bestOf(8, source))
  expect(ratio).toBeLessThan(MOST)
})

/** The least CPU time of several conversions: what other processes do to the clock is not ours. */
async function bestOf(times: number, source: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < times; round += 1) {
    const before = process.cpuUsage()
    await convert(source)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return best
}
