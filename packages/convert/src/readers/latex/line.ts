import type { Run } from './phrasing.ts'
import type { Style } from './style.ts'

/** The paragraph that is being written, until it is taken as a whole. */
export interface Line {
  text(value: string, start: number, end: number, style: Style): void
  space(start: number, end: number, style: Style): void
  /** Parts what follows from what stands before it, if something does. */
  separate(value: string, at: number): void
  breakLine(start: number, end: number): void
  /** Whether something was written. */
  isOnLine(): boolean
  /** What was written, without the space around it; the line is empty then. */
  take(): Run[]
}

export function openLine(): Line {
  let runs: Run[] = []
  let separator: { value: string; at: number } | undefined
  const line: Line = {
    text(value, start, end, style) {
      if (value === '') return
      if (separator) {
        trimEnd(runs)
        runs.push({ type: 'text', value: separator.value, start: separator.at, end: separator.at, style: {} })
        separator = undefined
      }
      const last = runs.at(-1)
      const goesOn = last?.type === 'text' && last.end === start && last.style === style && isVerbatim(last)
      if (goesOn && end - start === value.length)
        runs[runs.length - 1] = { ...last, value: last.value + value, end }
      else runs.push({ type: 'text', value, start, end, style })
    },
    space(start, end, style) {
      const last = runs.at(-1)
      if (!separator && last?.type === 'text' && !/\s$/u.test(last.value)) line.text(' ', start, end, style)
    },
    separate(value, at) {
      if (runs.length > 0) separator ??= { value, at }
    },
    breakLine(start, end) {
      separator = undefined
      trimEnd(runs)
      if (runs.length > 0) runs.push({ type: 'break', value: '\n', start, end, style: {} })
    },
    isOnLine: () => runs.length > 0,
    take() {
      const taken = runs
      runs = []
      separator = undefined
      trimEnd(taken)
      return taken
    },
  }
  return line
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last && last.value.trim() === ''; last = runs.at(-1)) runs.pop()
  const last = runs.at(-1)
  if (!last || !/\s$/u.test(last.value)) return
  const value = last.value.trimEnd()
  runs[runs.length - 1] = { ...last, value, ...(isVerbatim(last) ? { end: last.start + value.length } : {}) }
}

function isVerbatim(run: Run): boolean {
  return run.end - run.start === run.value.length
}
