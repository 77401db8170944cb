import { characterCodes } from './character-codes.ts'
import type { Font } from './fonts.ts'
import { type OperatorKind, operatorKey, operators } from './operators.ts'
import { tokenize } from './tokenize.ts'

/** One marked-content sequence with an identifier: what stands between its `BDC` and its `EMC`. */
export interface Sequence {
  id: number
  /** Its tag with operands and operator, as offsets into the stream. */
  start: number
  end: number
  text: string
  paintsText: boolean
  paintsObject: boolean
  paintsPath: boolean
}

/** What a content stream holds. */
export interface ScannedContent {
  sequences: Map<number, Sequence>
  /** Stretches that paint and are neither marked with an identifier nor an artifact. */
  unmarked: { start: number; end: number }[]
  /** Whether a colour is given in DeviceCMYK. */
  usesCmyk: boolean
}

type Level = Sequence | 'artifact' | 'other'

/** Walk over a content stream once and note its marked content, what is not marked, and the text. */
export function scanContent(bytes: Uint8Array, fonts: ReadonlyMap<string, Font>): ScannedContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sequences = new Map<number, Sequence>()
  const unmarked: ScannedContent['unmarked'] = []
  const levels: Level[] = []
  let sequence: Sequence | undefined
  let artifact = false
  let path = -1
  let text = -1
  let shown = false
  let font: Font | undefined
  let nameStart = 0
  let nameEnd = 0
  let strings: number[] = []
  let usesCmyk = false

  const paint = (what: 'paintsPath' | 'paintsObject', start: number, end: number): void => {
    if (sequence) sequence[what] = true
    else if (!artifact) unmarked.push({ start, end })
  }
  const settle = (): void => {
    artifact = levels.includes('artifact')
    sequence = levels.findLast((level) => typeof level === 'object')
  }
  const show = (start: number, end: number): void => {
    if (!font) return
    let decoded = ''
    for (const code of characterCodes(buffer, start, end, font.codeLength)) {
      const character = font.unicode?.get(code)
      font.used.add(code)
      decoded += character ?? '\ufffd'
    }
    if (sequence) {
      sequence.text += decoded
      sequence.paintsText = true
    } else shown = true
  }
  const actions: Record<OperatorKind, (operands: number, start: number, end: number) => void> = {
    path: (operands) => {
      if (path === -1) path = operands
    },
    paint: (_operands, _start, end) => {
      paint('paintsPath', path, end)
      path = -1
    },
    clip: () => {
      path = -1
    },
    'begin-text': (operands) => {
      text = operands
      shown = false
    },
    'end-text': (_operands, _start, end) => {
      if (shown && !artifact && text !== -1) unmarked.push({ start: text, end })
      text = -1
    },
    font: () => {
      font = fonts.get(buffer.toString('latin1', nameStart, nameEnd))
    },
    show: () => {
      for (let index = 0; index + 1 < strings.length; index += 2)
        show(strings[index] ?? 0, strings[index + 1] ?? 0)
    },
    object: (operands, _start, end) => paint('paintsObject', operands, end),
    shade: (operands, _start, end) => paint('paintsPath', operands, end),
    cmyk: () => {
      usesCmyk = true
    },
    'begin-marked': (operands, start, end) => {
      const mark = buffer.toString('latin1', operands, start)
      const id = /\/MCID\s{0,9}(\d{1,9})/.exec(mark)?.[1]
      if (id === undefined) levels.push(mark.startsWith('/Artifact') ? 'artifact' : 'other')
      else {
        const fresh = sequences.get(Number(id)) ?? newSequence(Number(id), operands, end)
        sequences.set(fresh.id, fresh)
        levels.push(fresh)
      }
      settle()
    },
    'end-marked': () => {
      levels.pop()
      settle()
    },
  }

  tokenize(buffer, {
    operator: (operands, start, end) => {
      const kind = operators.get(operatorKey(buffer, start, end))
      if (kind !== undefined) actions[kind](operands, start, end)
      if (strings.length > 0) strings = []
    },
    image: (start, end) => paint('paintsObject', start, end),
    string: (start, end) => {
      strings.push(start, end)
    },
    name: (start, end) => {
      nameStart = start
      nameEnd = end
    },
  })
  return { sequences, unmarked, usesCmyk }
}

function newSequence(id: number, start: number, end: number): Sequence {
  return { id, start, end, text: '', paintsText: false, paintsObject: false, paintsPath: false }
}
