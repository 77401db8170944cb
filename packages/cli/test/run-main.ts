import type { ExitCode } from '../src/exit-codes.ts'
import { main } from '../src/main.ts'
import type { Terminal } from '../src/output/terminal.ts'

export interface Run {
  readonly code: ExitCode
  readonly out: string
  readonly error: string
}

export interface RunOptions {
  readonly folder?: string
  readonly input?: string | Uint8Array
  readonly answers?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly colour?: boolean
}

/** Runs a command line in this process, with everything that it prints collected. */
export async function runMain(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { terminal, printed } = collectingTerminal(options)
  const code = await main(args, terminal)
  return { code, ...printed }
}

/** A terminal that prints nowhere, and what was printed to it. */
export function collectingTerminal(options: RunOptions): {
  readonly terminal: Terminal
  readonly printed: Omit<Run, 'code'>
} {
  const { folder = '.', input = '', answers = [], environment = {}, colour = false } = options
  const printed = { out: '', error: '' }
  const open = [...answers]
  const terminal: Terminal = {
    folder,
    environment,
    interactive: answers.length > 0,
    colour: { out: colour, error: colour },
    width: 100,
    readInput: async () => Buffer.from(input),
    out: async (data) => {
      printed.out += Buffer.from(data).toString()
    },
    error: (text) => {
      printed.error += text
    },
    ask: async (question) => {
      printed.error += question
      return open.shift() ?? ''
    },
  }
  return { terminal, printed }
}
