import { spawn } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)

/** Runs a program with this terminal as its own, and gives its exit code. */
export function runCommand([program = '', ...args]: readonly string[]): Promise<number> {
  const node = program === 'node'
  const child = spawn(node ? process.execPath : program, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    shell: isScript(program),
  })
  return new Promise((settle) => {
    child.on('error', ({ message }) => {
      console.error(message)
      settle(127)
    })
    child.on('close', (code) => settle(code ?? 1))
  })
}

/** On Windows, what npm packages install as programs are command files, which only a shell runs. */
function isScript(program: string): boolean {
  return process.platform === 'win32' && !['node', 'git'].includes(program)
}
