import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { decodeLines } from '../files/decode-lines.ts'
import { formatJson } from '../files/format-json.ts'
import { parseResume } from '../files/parse-resume.ts'
import { readInput } from '../files/read-input.ts'
import { printNotices } from '../output/print-notices.ts'
import { problemNotices } from '../report/problem-notices.ts'

export const validateCommand: Command = {
  name: 'validate',
  summary: 'Check a resume.json against JSON Resume and the extensions',
  synopsis: 'RESUME… [--strict] [--json]',
  inputs: [1, Number.POSITIVE_INFINITY],
  options: {
    strict: { type: 'boolean', text: 'exit with 1 on a warning, not only on an error' },
    json: { type: 'boolean', text: 'print the problems as JSON to standard output' },
  },
  examples: [
    { command: 'offprint validate resume.json', text: 'every problem with line, column and remedy' },
    { command: 'offprint validate --json - < resume.json', text: 'for another program' },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { validateResume } = await import('@offprint/schema')
  const { terminal } = call
  const all = []
  for (const path of call.inputs) {
    const { name, bytes } = await readInput(path, terminal)
    const json = new TextDecoder().decode(bytes)
    const problems = validateResume(parseResume(name, json), json)
    all.push({ name, problems })
    if (call.flag('json')) continue
    const lines = decodeLines(bytes)
    const { error, warning } = printNotices(problemNotices(problems), { name, lines }, terminal)
    await terminal.out(
      `${name}: ${error === 0 ? 'valid' : `not valid, ${error} errors`}, ${warning} warnings\n`,
    )
  }
  if (call.flag('json')) await terminal.out(formatJson(all))
  const bad = all.some(({ problems }) =>
    problems.some(({ severity }) => severity === 'error' || call.flag('strict')),
  )
  return bad ? exitCodes.problems : exitCodes.done
}
