import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type PrintJob, printMany } from '../src/index.ts'
import { limit } from '../src/many/limit.ts'
import { parallelLimit } from '../src/many/parallel-limit.ts'
import { packaged } from './support/printer.ts'
import { textOf } from './support/text-of.ts'

test('outcomes come in the order of the jobs, and a failed one stops no other', async () => {
  const slow = '<p>slow</p>'.repeat(3000)
  const jobs: PrintJob[] = [
    { name: 'slow', html: slow },
    { name: 'broken', html: () => Promise.reject(new Error('no page')) },
    { name: 'quick', html: '<p>quick' },
    { name: 'refused', html: '<p>x', render: { pageRanges: '9' } },
    { name: 'made later', html: async () => '<p>made later' },
  ]
  const seen: string[] = []
  for await (const outcome of printMany(jobs, { ...packaged, parallel: 2 })) {
    const text = outcome.result ? await textOf(outcome.result.bytes) : outcome.error.code
    seen.push(`${outcome.index} ${outcome.name}: ${text.slice(0, 11)}`)
  }
  expect(seen).toEqual([
    '0 slow: slow slow s',
    '1 broken: bad-options',
    '2 quick: quick',
    '3 refused: bad-options',
    '4 made later: made later',
  ])
})

test('jobs are taken up only as outcomes are consumed', async () => {
  let made = 0
  const jobs = function* (): Generator<PrintJob> {
    for (let index = 0; index < 100; index += 1) {
      made += 1
      yield { name: String(index), html: '<p>x' }
    }
  }
  for await (const { index } of printMany(jobs(), { ...packaged, parallel: 2 })) {
    if (index === 3) break
  }
  expect(made).toBeLessThan(10)
})

test('no more tasks run at one time than are allowed, and they start in order', async () => {
  const limited = limit(3)
  const started: number[] = []
  let running = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      limited(async () => {
        started.push(index)
        running += 1
        most = Math.max(most, running)
        await sleep(index % 4)
        running -= 1
      }),
    ),
  )
  expect(most).toBe(3)
  expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index))
})

test.for([
  [1, 16, 1],
  [4, 16, 4],
  [64, 64, 8],
  [8, 0.6, 2],
  [8, 0.1, 1],
] as const)('%d cores and %d GB print %d documents at one time', ([cores, gigabytes, count]) => {
  expect(parallelLimit(cores, gigabytes * 2 ** 30)).toBe(count)
})
