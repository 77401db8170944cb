import type { Diagnosis } from '@offprint/pdf'
import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { createPaint } from '../output/paint.ts'
import { readVersion } from '../read-version.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'Say what this machine has, what is missing, and the command that brings it',
  synopsis: '[--browser PATH]',
  inputs: [0, 0],
  options: {
    browser: { type: 'string', value: 'PATH', text: 'the Chromium to look at; searched for if absent' },
  },
  examples: [{ command: 'offprint doctor', text: 'before the first PDF' }],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { doctor } = await import('@offprint/pdf')
  const browserPath = call.value('browser')
  const paint = createPaint(call.terminal.colour.out)
  const signs = { ok: paint('green', '✔'), absent: paint('yellow', '–'), bad: paint('red', '✘') } as const
  const diagnoses: Diagnosis[] = [
    { name: 'Offprint', status: 'ok', detail: await readVersion() },
    { name: 'Node', status: 'ok', detail: `${process.versions.node}, ${process.platform} ${process.arch}` },
    await findGit(),
    ...(await doctor(browserPath === undefined ? {} : { browserPath })),
  ]
  const width = Math.max(...diagnoses.map(({ name }) => name.length))
  for (const { name, status, detail, remedy } of diagnoses) {
    await call.terminal.out(`${signs[status]} ${name.padEnd(width)}  ${detail}\n`)
    if (remedy !== undefined && status !== 'ok')
      await call.terminal.out(`${' '.repeat(width + 4)}→ ${remedy}\n`)
  }
  return diagnoses.some(({ status }) => status === 'bad') ? exitCodes.machine : exitCodes.done
}

async function findGit(): Promise<Diagnosis> {
  const { spawnSync } = await import('node:child_process')
  const { stdout, status } = spawnSync('git', ['--version'], { encoding: 'utf8' })
  if (status === 0) return { name: 'Git', status: 'ok', detail: stdout.trim().replace(/^git version /, '') }
  const detail = 'not found; only publishing to a branch needs it'
  return { name: 'Git', status: 'absent', detail, remedy: 'install git' }
}
