import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapInOrder } from '../src/printing/map-in-order.ts'

test('results come in the order of the items, whenever they are ready', async () => {
  const seen: string[] = []
  await mapInOrder(
    [30, 5, 20, 1, 10],
    async (time) => {
      await wait(time)
      return `after ${time}`
    },
    (result, item) => {
      seen.push(`${item}: ${result}`)
    },
  )
  expect(seen).toEqual([30, 5, 20, 1, 10].map((time) => `${time}: after ${time}`))
})

test('no more is started than is used', async () => {
  let started = 0
  let used = 0
  let ahead = 0
  await mapInOrder(
    Array.from({ length: 200 }, (_, index) => index),
    async () => {
      started += 1
    },
    async () => {
      used += 1
      ahead = Math.max(ahead, started - used)
      await wait(0)
    },
  )
  expect(used).toBe(200)
  expect(ahead).toBeLessThan(100)
})

test('an error of the work goes to the caller', async () => {
  await expect(
    mapInOrder(
      [1],
      () => Promise.reject(new Error('broken')),
      () => undefined,
    ),
  ).rejects.toThrow('broken')
})
