import type { Conversion, Limits } from '@offprint/convert'
import { CliError } from '../cli-error.ts'
import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { convertInput } from '../files/convert-input.ts'
import { formatJson } from '../files/format-json.ts'
import { type Input, readInput } from '../files/read-input.ts'
import { splitLines } from '../files/split-lines.ts'
import { writeOutput } from '../files/write-output.ts'
import { createPaint } from '../output/paint.ts'
import { printNotices } from '../output/print-notices.ts'
import { conversionNotices } from '../report/conversion-notices.ts'
import { countItems } from '../report/count-items.ts'
import { explain } from '../report/explain.ts'
import { ledgerShares } from '../report/ledger-shares.ts'

export const convertCommand: Command = {
  name: 'convert',
  summary: 'Turn a CV document into resume.json',
  synopsis: 'DOCUMENT [-o FILE] [--map FILE] [--bibliography FILE] [--explain]',
  inputs: [1, 1],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      text: 'where resume.json goes; standard output if absent',
    },
    map: {
      type: 'string',
      value: 'FILE',
      text: 'write the source map: which value was read where, by which rule',
    },
    bibliography: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      text: 'complete the publications from a BibTeX, RIS or CSL-JSON file; what differs is told',
    },
    'time-limit': { type: 'string', value: 'SECONDS', text: 'give up after so much time (120)' },
    'memory-limit': { type: 'string', value: 'MB', text: 'give up when so much memory is not enough (1024)' },
    explain: { type: 'boolean', text: 'print the document, and in its margin where each line went' },
    complete: { type: 'boolean', text: 'exit with 1 where text of the document has found no place' },
    strict: { type: 'boolean', text: 'exit with 1 on a warning, not only on an error' },
    verbose: { type: 'boolean', short: 'v', text: 'print remarks, too, such as headings that are not known' },
    quiet: { type: 'boolean', short: 'q', text: 'print no messages' },
  },
  examples: [
    { command: 'offprint convert cv.md -o resume.json', text: 'the usual' },
    {
      command: 'offprint convert cv.tex -o resume.json',
      text: 'the format is told from the content; files beside it are read',
    },
    {
      command: 'offprint convert cv.md --bibliography works.bib -o resume.json',
      text: 'complete what the CV abbreviates',
    },
    { command: 'offprint convert cv.md --explain | less -S', text: 'see what was understood' },
    {
      command: 'curl -s https://example.org/cv.md | offprint convert -',
      text: 'from standard input to standard output',
    },
    {
      command: '<!-- offprint: kind=grants -->',
      text: 'in the document, above a heading: what its section holds (more in docs/convert.md)',
    },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { terminal } = call
  const [path = '-'] = call.inputs
  const { output, map: mapPath } = { output: call.value('output'), map: call.value('map') }
  const toOutput = [call.flag('explain'), mapPath === '-', output === '-'].filter(Boolean)
  if (toOutput.length > 1) throw new CliError(exitCodes.usage, 'only one thing can go to standard output')

  const input = await readInput(path, terminal)
  const bibliographies: Input[] = []
  for (const file of call.values('bibliography')) bibliographies.push(await readInput(file, terminal))
  const conversion = await convertInput(input, terminal.folder, bibliographies, limitsOf(call))
  const lines = splitLines(conversion.text)

  if (mapPath !== undefined) await writeOutput(mapPath, formatJson(conversion.map), [path], terminal)
  if (output !== undefined || toOutput.length === 0) {
    await writeOutput(output, formatJson(conversion.resume), [path], terminal)
  }
  if (call.flag('explain')) await terminal.out(explain(conversion, lines, createPaint(terminal.colour.out)))

  const notices = conversionNotices(conversion.messages)
  const shown = notices.filter(({ severity }) => call.flag('verbose') || severity !== 'info')
  if (!call.flag('quiet')) {
    printNotices(shown, { name: input.name, lines }, terminal)
    terminal.error(summary(conversion))
  }
  const fatal = call.flag('strict') ? ['error', 'warning'] : ['error']
  const incomplete = call.flag('complete') && conversion.ledger.unplaced > 0
  const bad = incomplete || notices.some(({ severity }) => fatal.includes(severity))
  return bad ? exitCodes.problems : exitCodes.done
}

function limitsOf(call: Call): Limits {
  const [time, memory] = [positive(call, 'time-limit'), positive(call, 'memory-limit')]
  return { ...(time === undefined ? {} : { time }), ...(memory === undefined ? {} : { memory }) }
}

function positive(call: Call, name: string): number | undefined {
  const value = call.value(name)
  if (value === undefined || Number(value) > 0) return value === undefined ? undefined : Number(value)
  throw new CliError(exitCodes.usage, `--${name} takes a number above 0, and not "${value}"`)
}

function summary({ resume, ledger }: Conversion): string {
  const counts = countItems(resume).map(({ section, count }) => `${count} ${section}`)
  return `${counts.length === 0 ? 'no items' : counts.join(', ')}; ${ledgerShares(ledger)}\n`
}
