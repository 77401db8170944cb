import type { FoundDate } from './dates.ts'
import { type Draft, type Part, textPart } from './draft.ts'
import type { LocatorPiece } from './locator-run.ts'

/** What a run of pieces says, and how strongly. */
interface LocatorReading {
  readonly parts: Part[]
  readonly strength: number
}

/** Give each piece of a run its field: labelled pieces first, then bare numbers by their place and signs. */
export function readLocator(
  draft: Draft,
  run: readonly LocatorPiece[],
  dates: readonly FoundDate[],
  dated: boolean,
): LocatorReading {
  const state = { parts: [] as Part[], strength: 0, seen: new Set<string>() }
  const put = (field: Field, piece: LocatorPiece, strength: number) => {
    if (state.seen.has(field)) return false
    state.seen.add(field)
    state.parts.push(textPart(draft, field, piece.valueStart, piece.valueEnd))
    state.strength += strength
    return true
  }
  const bare: LocatorPiece[] = []
  run.forEach((piece, index) => {
    const next = run[index + 1]
    if (
      piece.kind === 'volume' ||
      piece.kind === 'issue' ||
      piece.kind === 'page' ||
      piece.kind === 'number' ||
      piece.kind === 'chapter-number'
    )
      putLabelled(piece, put, state.parts)
    else if (piece.kind === 'bracket' && isPageRange(piece.value)) put('page', piece, 2)
    else if (piece.kind === 'bracket') put('issue', piece, run[index - 1]?.kind === 'bare' ? 2.5 : 0.6)
    else if (piece.kind === 'bare' && next?.kind === 'date' && next.separator === '/') put('issue', piece, 2)
    else if (piece.kind === 'bare') bare.push(piece)
    else if (isVolumeYear(piece, run, index)) put('volume', piece, 1)
    else if (dated && run[index - 1]?.kind === 'bare' && piece.separator === ',' && !piece.date?.bracketed)
      bare.push(piece)
    else if (piece.date !== undefined) {
      if (
        state.seen.has('issued') ||
        (next?.separator === ':' &&
          dates.some((date) => date !== piece.date && date.year === piece.date?.year))
      )
        return
      state.seen.add('issued')
      state.parts.push({
        field: 'issued',
        start: piece.valueStart,
        end: piece.valueEnd,
        value: piece.date.value,
      })
      state.strength += 0.5
    }
  })
  const start = run[0]?.start ?? 0
  placeBare(
    bare,
    run,
    state.seen,
    put,
    draft.text.slice(Math.max(0, start - 4), start).replace(/[\s,]+$/, ''),
  )
  return state
}

/** `n. 14/2015` holds the year too. */
function putLabelled(piece: LocatorPiece, put: Put, parts: Part[]): void {
  const kind = piece.kind as Field
  const slash = kind === 'issue' ? /^(\d+)\/((?:19|20)\d\d)$/.exec(piece.value) : null
  if (slash === null) {
    put(kind, piece, 2.5)
    return
  }
  const end = piece.valueStart + (slash[1]?.length ?? 0)
  put(kind, { ...piece, valueEnd: end }, 2.5)
  parts.push({
    field: 'issued',
    start: end + 1,
    end: piece.valueEnd,
    value: { 'date-parts': [[Number(slash[2])]] },
  })
}

/** `2012;2012:bcr123`: the second year is the volume. */
function isVolumeYear(piece: LocatorPiece, run: readonly LocatorPiece[], index: number): boolean {
  return (
    piece.kind === 'date' &&
    run.slice(0, index).some((earlier) => earlier.kind === 'date') &&
    (run[index + 1]?.separator === ':' || run[index + 1]?.kind === 'bracket')
  )
}

type Field = 'volume' | 'issue' | 'page' | 'number' | 'chapter-number'

type Put = (field: Field, piece: LocatorPiece, strength: number) => boolean

/** Numbers without a label take the places that are left: volume, (issue,) pages. */
function placeBare(
  bare: readonly LocatorPiece[],
  run: readonly LocatorPiece[],
  seen: ReadonlySet<string>,
  put: Put,
  before: string,
): void {
  const [first, second, third] = bare
  if (first === undefined) return
  const hasVolume = seen.has('volume')
  const hasPage = seen.has('page') || seen.has('number')
  if (hasVolume && hasPage) return
  if (hasVolume || (second === undefined && isPageLike(first) && !hasPage)) {
    const labelled = hasVolume || seen.has('issue')
    put(
      'page',
      hasVolume && second !== undefined ? second : first,
      labelled ? 2 : first.separator === ':' ? 3 : /[–—-]/.test(first.value) ? 1.2 : 0.8,
    )
    return
  }
  const dotted = /^(\d+)\.(\d+)$/.exec(first.value)
  if (dotted !== null && !seen.has('issue') && second !== undefined) {
    const point = first.valueStart + (dotted[1]?.length ?? 0)
    put('volume', { ...first, valueEnd: point }, 1)
    put('issue', { ...first, valueStart: point + 1 }, 1)
  } else if (second === undefined && !hasPage && run.length === 1 && /\)$/.test(before)) put('page', first, 1)
  else put('volume', first, hasPage ? 1 : seen.has('issue') ? 1 : 0.5)
  if (second === undefined || hasPage) return
  if (third !== undefined && !seen.has('issue') && !isPageLike(second)) {
    put('issue', second, 1)
    put('page', third, 1.5)
    return
  }
  if (third?.separator === ':' && second.separator === ':' && third.start === second.end + 1) {
    put('page', { ...second, valueEnd: third.valueEnd }, 3)
    return
  }
  const range = /[–—-]/.test(second.value)
  put(
    'page',
    second,
    second.separator === ':'
      ? range
        ? 3
        : 1.2
      : range
        ? 2
        : seen.has('issue')
          ? 1.5
          : run.some((piece) => piece.kind === 'date')
            ? 1.2
            : 0.6,
  )
}

function isPageLike(piece: LocatorPiece): boolean {
  return /[–—-]/.test(piece.value) || /^[A-Za-z]+\d/.test(piece.value) || piece.value.length > 4
}

/** `(391–394)` after a volume are pages, `(1–2)` a double issue. */
function isPageRange(value: string): boolean {
  const range = /^(\d+)\s?[–-]\s?(\d+)$/.exec(value.trim())
  return range !== null && Number(range[2]) - Number(range[1]) > 2 && (range[1]?.length ?? 0) > 1
}
