import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./publishing-process.ts', import.meta.url))

/** Publishes in a process of its own, which may get killed; gives the signal that ended it, if one did. */
export async function publishInProcess(
  settings: object,
  watch: (child: ChildProcess) => void,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [script], { env: environment, stdio: ['pipe', 'ignore', 'ignore'] })
  watch(child)
  child.stdin?.end(JSON.stringify(settings))
  return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
}
