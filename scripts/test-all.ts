import { rm } from 'node:fs/promises'
import { createPaint, processTerminal } from 'offprint'
import { runCommand } from './run-command.ts'
import { listSteps } from './test-all/list-steps.ts'
import { closingLine, readVitestReport } from './test-all/vitest-report.ts'

/** Runs every check and every test, all of them even where one fails, and ends with a line that counts them. */
async function main(args: string[]): Promise<number> {
  const terminal = processTerminal()
  const paint = createPaint(terminal.colour.out)
  const rows: string[] = []
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, commands, report } of listSteps(args)) {
    await terminal.out(`\n${paint('bold', name)}\n`)
    const started = performance.now()
    if (report !== undefined) await rm(report, { force: true })
    let failed = 0
    for (const command of commands) failed += (await runCommand(command)) === 0 ? 0 : 1
    const counts = report === undefined ? undefined : await readVitestReport(report)
    total.passed += counts?.passed ?? (failed === 0 ? 1 : 0)
    total.skipped += counts?.skipped ?? 0
    // A run that fails with no failed test has broken down before it could count.
    total.failed += Math.max(counts?.failed ?? 0, failed)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    rows.push(
      `${failed === 0 ? paint('green', 'passed') : paint('red', 'FAILED')}  ${seconds.padStart(6)} s  ${name}`,
    )
  }
  await terminal.out(`\n${rows.join('\n')}\n\n${closingLine(total)}\n`)
  return total.failed === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
