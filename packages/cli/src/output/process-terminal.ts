import process from 'node:process'
import type { WriteStream } from 'node:tty'
import type { Terminal } from './terminal.ts'

/** The terminal of this process. A reader of its output that goes away (`| head`) ends the process quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  return {
    folder: process.cwd(),
    environment: process.env,
    interactive: process.stdin.isTTY === true && process.stderr.isTTY === true,
    colour: { out: mayColour(process.stdout), error: mayColour(process.stderr) },
    width: process.stderr.columns ?? 100,
    readInput,
    out: (data) =>
      new Promise((resolve, reject) =>
        process.stdout.write(data, (error) => (error ? reject(error) : resolve())),
      ),
    error: (text) => {
      process.stderr.write(text)
    },
    ask,
  }
}

/** By the conventions of NO_COLOR and FORCE_COLOR, else where a person looks. */
function mayColour(stream: WriteStream): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: kind } = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined) return force !== '0' && force !== 'false'
  return stream.isTTY === true && kind !== 'dumb'
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}
