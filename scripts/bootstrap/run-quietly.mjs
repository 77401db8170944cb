import { spawn } from 'node:child_process'

const linePause = 10_000

/** An error of the machine with what its user can do about it. */
export class BootstrapError extends Error {
  constructor(message, remedy) {
    super(message)
    this.name = 'BootstrapError'
    this.remedy = remedy
  }
}

/** Causes that package managers name in their output, first match wins. */
const causes = [
  [
    /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b|error sending request|dns error/i,
    'the package registry cannot be reached: check the network and the proxy settings (HTTPS_PROXY), then run the same command again',
  ],
  [
    /certificate|CERT_|SELF_SIGNED/i,
    "the registry's certificate is not trusted: set NODE_EXTRA_CA_CERTS to your network's certificate file",
  ],
  [/ENOSPC|no space left/i, 'the disk is full: free about 1 GB, then run the same command again'],
  [
    /EACCES|EROFS|EPERM|permission denied/i,
    'the workspace folder cannot be written: clone it where you may write',
  ],
  [
    /FROZEN_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|OUTDATED_LOCKFILE/,
    'pnpm-lock.yaml does not fit the package.json files: run `pnpm install` and commit the lockfile',
  ],
]

/**
 * Runs a command whose output matters only when it fails, with a line now and then that tells it is alive.
 * Throws a BootstrapError with the output's end and a remedy.
 */
export async function runQuietly(label, command, args, options) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  console.error(`${label} …`)
  const timer = setInterval(() => console.error(`${label} … ${seconds()}`), linePause)
  try {
    const { code, output } = await collect(command, args, options)
    if (code !== 0) throw failure(label, code, output)
    console.error(`${label}: done in ${seconds()}`)
  } finally {
    clearInterval(timer)
  }
}

function collect(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output = `${output}${text}`.slice(-20_000)
      })
    }
    child.on('error', (error) =>
      reject(new BootstrapError(`${command}: ${error.message}`, 'check that it is installed')),
    )
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }))
  })
}

function failure(label, code, output) {
  const remedy = causes.find(([pattern]) => pattern.test(output))?.[1] ?? 'read the output above'
  const tail = output.trimEnd().split('\n').slice(-12).join('\n')
  return new BootstrapError(`${label} failed (${code})\n${tail}`, remedy)
}
