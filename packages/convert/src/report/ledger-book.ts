import { isJoining } from '../lexicon/joining-words.ts'
import type { Passage } from '../passage/passage.ts'
import type { Ledger, LedgerEntry } from '../types.ts'
import type { Places } from './places.ts'

const [STRUCTURE, TEXT, REPAIRED, MAPPED] = [0, 1, 2, 3]

/** Where each character of the document went, written while converting. */
export interface LedgerBook {
  /** Text that has to be accounted for. */
  text(passage: Passage): void
  /** Text that became a value. */
  map(passage: Passage): void
  /** Text that only orders other text: labels, joining words, numbering, navigation. */
  structure(passage: Passage): void
  /** Text that a repair took away or joined. */
  repair(passage: Passage, reason: string): void
  /** Text that the owner leaves out. */
  omit(passage: Passage, reason: string): void
  /** A hint of the owner that was heeded; what becomes of its characters stays as it is. */
  heed(passage: Passage, reason: string): void
  /** The stretches of text that nothing has read yet, as `[start, end)` offsets; lone punctuation doesn't count. */
  unread(): [number, number][]
  close(places: Places, sections: Ledger['sections']): Ledger
}

export function openLedger(source: string): LedgerBook {
  const state = new Uint8Array(source.length)
  const logged: { kind: LedgerEntry['kind']; offset: number; length: number; reason: string }[] = []
  const mark = (passage: Passage, from: number, to: number): void => {
    for (const offset of passage.offsets) if (state[offset] === from || from < 0) state[offset] = to
  }
  const log = (kind: LedgerEntry['kind'], passage: Passage, reason: string): void => {
    const [first, last] = [passage.offsets[0], passage.offsets.at(-1)]
    if (first !== undefined && last !== undefined)
      logged.push({ kind, offset: first, length: last + 1 - first, reason })
  }
  const unread = (): [number, number][] => findRuns(state, source)
  return {
    text: (passage) => mark(passage, STRUCTURE, TEXT),
    map: (passage) => mark(passage, -1, MAPPED),
    structure: (passage) => mark(passage, TEXT, STRUCTURE),
    repair(passage, reason) {
      if (passage.text !== '') mark(passage, -1, REPAIRED)
      log('repaired', passage, reason)
    },
    omit(passage, reason) {
      mark(passage, TEXT, STRUCTURE)
      log('omitted', passage, reason)
    },
    heed: (passage, reason) => log('hint', passage, reason),
    unread,
    close(places, sections) {
      const runs = unread()
      const entries: LedgerEntry[] = [
        ...logged.map(({ kind, offset, length, reason }) => entry(kind, offset, offset + length, reason)),
        ...runs.map(([start, end]) => entry('unplaced', start, end, 'no rule read this text')),
      ].sort((a, b) => a.start.offset - b.start.offset)
      const count = { mapped: 0, structure: 0, repaired: 0, unplaced: 0 }
      for (const value of state) {
        if (value === MAPPED) count.mapped += 1
        else if (value === REPAIRED) count.repaired += 1
        else count.structure += 1
      }
      for (const [start, end] of runs) {
        for (let offset = start; offset < end; offset += 1) if (state[offset] === TEXT) count.unplaced += 1
      }
      return {
        total: source.length,
        ...count,
        structure: count.structure - count.unplaced,
        entries,
        sections,
      }

      function entry(kind: LedgerEntry['kind'], start: number, end: number, reason: string): LedgerEntry {
        return {
          kind,
          start: places.point(start),
          end: places.point(end),
          text: source.slice(start, end),
          reason,
        }
      }
    },
  }
}

/** Runs of unread text; a gap without unread text of its own that is markup only doesn't end a run on the same line. */
function findRuns(state: Uint8Array, source: string): [number, number][] {
  const runs: [number, number][] = []
  let offset = 0
  while (offset < state.length) {
    if (state[offset] !== TEXT || source.charAt(offset) === '\n') {
      offset += 1
      continue
    }
    const start = offset
    let end = offset
    let text = ''
    while (offset < state.length && state[offset] !== MAPPED && source.charAt(offset) !== '\n') {
      if (state[offset] === TEXT) end = offset + 1
      text += state[offset] === TEXT ? source.charAt(offset) : ' '
      offset += 1
    }
    if (!isJoining(text)) runs.push([start, end])
  }
  return runs
}
