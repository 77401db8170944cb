import { CliError } from '../cli-error.ts'
import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { type ExportFormat, exportFormats } from '../exporting/export-formats.ts'
import { loadResume } from '../files/load-resume.ts'
import { readInput } from '../files/read-input.ts'
import { splitLines } from '../files/split-lines.ts'
import { writeOutput } from '../files/write-output.ts'
import { printNotices } from '../output/print-notices.ts'
import { problemNotices } from '../report/problem-notices.ts'

const names = exportFormats.map(({ name }) => name)

export const exportCommand: Command = {
  name: 'export',
  summary: 'Turn resume.json into a document again, or its publications into a bibliography',
  synopsis: `RESUME --to ${names.join('|')} [-o FILE]`,
  inputs: [1, 1],
  options: {
    to: {
      type: 'string',
      value: 'FORMAT',
      choices: names,
      text: 'what to make; told from the ending of the output file if absent',
    },
    output: { type: 'string', short: 'o', value: 'FILE', text: 'where it goes; standard output if absent' },
  },
  examples: [
    {
      command: 'offprint export resume.json -o cv.md',
      text: 'a CV to read and to edit; convert makes the same resume.json of it',
    },
    { command: 'offprint export resume.json --to text', text: 'to paste into a form' },
    {
      command: 'offprint export resume.json -o publications.bib',
      text: 'the publications, for a reference manager',
    },
    { command: 'offprint export cv.md --to csl-json', text: 'a document is converted first' },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { terminal } = call
  const [path = '-'] = call.inputs
  const output = call.value('output')
  const format = formatOf(call.value('to'), output)
  const input = await readInput(path, terminal)
  const resume = await loadResume(input, terminal.folder)
  const { validateResume } = await import('@offprint/schema')
  const json = new TextDecoder().decode(input.bytes)
  const errors = validateResume(resume, json).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) {
    printNotices(problemNotices(errors), { name: input.name, lines: splitLines(json) }, terminal)
    return exitCodes.problems
  }
  if (format.publicationsOnly && (resume.publications ?? []).length === 0) {
    throw new CliError(
      exitCodes.problems,
      `${input.name} has no publications`,
      `${format.name} holds nothing else; see offprint export --help`,
    )
  }
  await writeOutput(output, await format.write(resume), [path], terminal)
  return exitCodes.done
}

function formatOf(name: string | undefined, output: string | undefined): ExportFormat {
  const found = exportFormats.find((format) =>
    name === undefined ? output?.endsWith(format.ending) : format.name === name,
  )
  if (found !== undefined) return found
  throw new CliError(exitCodes.usage, 'no format is named', `name one with --to: ${names.join(', ')}`)
}
