import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whileWaiting } from '../src/output/while-waiting.ts'
import { collectingTerminal } from './run-main.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wait = (milliseconds: number) => () =>
  new Promise<string>((resolve) => setTimeout(() => resolve('done'), milliseconds))

const shown = async (milliseconds: number, answers: readonly string[]): Promise<string> => {
  const { terminal, printed } = collectingTerminal({ answers })
  const waiting = whileWaiting(() => 'reading gist', terminal, wait(milliseconds))
  await vi.runAllTimersAsync().catch(() => undefined)
  expect(await waiting).toBe('done')
  return printed.error
}

test('what is quick is not spoken of', async () => {
  expect(await shown(900, ['y'])).toBe('')
  expect(await shown(900, [])).toBe('')
})

test('a person sees for how long, in a line that goes away', async () => {
  expect(await shown(2500, ['y'])).toBe('\r\u001b[Kreading gist … 1 s\r\u001b[Kreading gist … 2 s\r\u001b[K')
})

test('a log gets one line', async () => {
  expect(await shown(2500, [])).toBe('reading gist …\n')
})
