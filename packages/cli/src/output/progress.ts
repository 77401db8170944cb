import type { Terminal } from './terminal.ts'

const barWidth = 24

export interface Progress {
  /** One more is done: what it was. */
  step(text: string): void
  end(): void
}

/** How far a command is: a bar on a terminal, a line for each step elsewhere. */
export function progress(total: number, terminal: Terminal): Progress {
  let done = 0
  const live = terminal.interactive && total > 1
  const clear = '\r\u001b[K'
  return {
    step(text) {
      done += 1
      if (!live) {
        if (text !== '') terminal.error(`${text}\n`)
        return
      }
      const full = Math.round((barWidth * done) / total)
      const bar = `${'━'.repeat(full)}${'╌'.repeat(barWidth - full)}`
      terminal.error(`${clear}${bar} ${done}/${total} ${text}`.slice(0, terminal.width + clear.length - 1))
    },
    end() {
      if (live) terminal.error(clear)
    },
  }
}
