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

/** One thing looked at: what was found, or why it is missing and what brings it. */
type Finding =
  | { readonly name: string; readonly found: string }
  | { readonly name: string; readonly missing: string; readonly remedy: string; readonly needed: boolean }

async function run(call: Call): Promise<ExitCode> {
  const paint = createPaint(call.terminal.colour.out)
  const findings: Finding[] = [
    { name: 'offprint', found: await readVersion() },
    { name: 'Node', found: `${process.versions.node}, ${process.platform} ${process.arch}` },
    await findBrowserHere(call.value('browser')),
    await findGit(),
  ]
  for (const finding of findings) {
    const ok = 'found' in finding
    const sign = ok ? paint('green', '✔') : finding.needed ? paint('red', '✘') : paint('yellow', '–')
    await call.terminal.out(`${sign} ${finding.name.padEnd(9)} ${ok ? finding.found : finding.missing}\n`)
    if (!ok) await call.terminal.out(`            → ${finding.remedy}\n`)
  }
  const bad = findings.some((finding) => 'missing' in finding && finding.needed)
  return bad ? exitCodes.machine : exitCodes.done
}

async function findBrowserHere(path: string | undefined): Promise<Finding> {
  const { findBrowser, installCommand } = await import('@offprint/pdf')
  try {
    const {
      path: found,
      source,
      version,
      headlessShell,
    } = await findBrowser(path === undefined ? {} : { browserPath: path })
    const kind = headlessShell ? 'headless shell' : 'Chromium'
    return { name: 'browser', found: `${kind} ${version ?? ''} (${source}) ${found}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { name: 'browser', missing: reason, remedy: installCommand, needed: true }
  }
}

async function findGit(): Promise<Finding> {
  const { spawnSync } = await import('node:child_process')
  const { stdout, status } = spawnSync('git', ['--version'], { encoding: 'utf8' })
  if (status === 0) return { name: 'git', found: stdout.trim().replace(/^git version /, '') }
  const remedy = 'install git, or publish to another target'
  return { name: 'git', missing: 'not found; publishing to a branch needs it', remedy, needed: false }
}
