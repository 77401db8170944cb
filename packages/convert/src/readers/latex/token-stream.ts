import type { Token } from './token.ts'

/** Tokens to be read, what commands expand to put before the rest. */
export interface TokenStream {
  next(): Token | undefined
  peek(): Token | undefined
  skipSpace(): void
  /** Put tokens before those that are left; `whenRead` is called once they are read. */
  push(tokens: readonly Token[], whenRead?: () => void): void
}

interface Frame {
  readonly tokens: readonly Token[]
  index: number
  readonly whenRead: (() => void) | undefined
}

export function openStream(tokens: readonly Token[]): TokenStream {
  const frames: Frame[] = [{ tokens, index: 0, whenRead: undefined }]
  const peek = (): Token | undefined => {
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const token = frame.tokens[frame.index]
      if (token) return token
      frames.pop()?.whenRead?.()
    }
    return undefined
  }
  const next = (): Token | undefined => {
    const token = peek()
    const frame = frames.at(-1)
    if (token && frame) frame.index += 1
    return token
  }
  return {
    next,
    peek,
    skipSpace() {
      while (peek()?.type === 'space') next()
    },
    push(more, whenRead) {
      frames.push({ tokens: more, index: 0, whenRead })
    },
  }
}
