import { spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import { PublishError } from '../publish-error.ts'

/** Git in one repository. */
export interface Git {
  /** Runs a command and gives its output without the last line feed. Throws PublishError. */
  run(args: readonly string[], input?: Uint8Array): Promise<string>
  tryRun(args: readonly string[]): Promise<{ readonly ok: boolean; readonly error: string }>
  /** The error for what a command that failed has said. */
  failure(reason: string): PublishError
  /** Those of the files that a commit has. */
  readFiles(revision: string, paths: readonly string[]): Promise<Map<string, Uint8Array>>
}

export interface Author {
  readonly name: string
  readonly email: string
}

interface Result {
  readonly code: number | null
  readonly output: Uint8Array
  readonly error: string
}

/** Uses the installed git in a bare repository. It never asks for a password. */
export function openGit(folder: string, address: string): Git {
  const start = (args: readonly string[], input?: Uint8Array): Promise<Result> =>
    runGit(folder, address, args, input)
  const failure = (reason: string): PublishError =>
    new PublishError(
      'unreachable',
      address,
      firstFault(reason),
      'check the address, and that git itself can reach it',
    )
  return {
    async run(args, input) {
      const { code, output, error } = await start(args, input)
      if (code === 0) return Buffer.from(output).toString().replace(/\n$/, '')
      throw failure(error === '' ? `git ${args[0]} failed` : error)
    },
    failure,
    async tryRun(args) {
      const { code, error } = await start(args)
      return { ok: code === 0, error }
    },
    async readFiles(revision, paths) {
      const wanted = paths.map((path) => `${revision}:${path}\n`).join('')
      const { output } = await start(['cat-file', '--batch'], Buffer.from(wanted))
      return readBatch(output, paths)
    },
  }
}

/** The answer of `git cat-file --batch`: for each path `ID blob SIZE`, its bytes and a line feed, or a line without a size. */
function readBatch(output: Uint8Array, paths: readonly string[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let at = 0
  for (const path of paths) {
    const end = output.indexOf(10, at)
    const header = new TextDecoder().decode(output.subarray(at, end))
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(header) ?? []
    at = end + 1
    if (size === undefined) continue
    if (type === 'blob') files.set(path, output.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return files
}

async function runGit(
  folder: string,
  address: string,
  args: readonly string[],
  input: Uint8Array = Buffer.alloc(0),
): Promise<Result> {
  const child = spawn('git', [...args], { cwd: folder, env: environment(folder), stdio: 'pipe' })
  const failed = new Promise<never>((_, reject) => {
    child.on('error', (cause) => {
      reject(new PublishError('unreachable', address, 'git was not found', 'install git', { cause }))
    })
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [code, output, error] = await Promise.race([
    Promise.all([closed, buffer(child.stdout), text(child.stderr)]),
    failed,
  ])
  return { code, output, error: withoutPasswords(error).trim() }
}

/** The user's own, without what a git hook or an outer git command would leave in it. */
function environment(folder: string): Record<string, string | undefined> {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_.*)$/.test(name),
  )
  return { ...Object.fromEntries(own), GIT_DIR: folder, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
}

/** Git says in the line that begins with `fatal:` what is wrong, and around it what that can mean. */
function firstFault(output: string): string {
  const lines = output.split('\n')
  return (lines.find((line) => line.startsWith('fatal:')) ?? lines[0] ?? '').replace(/^fatal: /, '')
}

function withoutPasswords(output: string): string {
  return output.replace(/([a-z+]+:\/\/)[^/@\s]*@/gi, '$1')
}
