import { CliError } from '../cli-error.ts'
import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { writeOutput } from '../files/write-output.ts'
import { progress } from '../output/progress.ts'
import { reportError } from '../output/report-error.ts'
import { mapInOrder } from '../printing/map-in-order.ts'
import { outputPaths } from '../printing/output-paths.ts'
import { printInput } from '../printing/print-input.ts'

export const pdfCommand: Command = {
  name: 'pdf',
  summary: 'Print a resume.json, or any HTML page, to a PDF that carries its source',
  synopsis: 'INPUT… [-o FILE|FOLDER] [--theme NAME] [--paper A4|Letter]',
  inputs: [1, Number.POSITIVE_INFINITY],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE|FOLDER',
      text: 'where the PDF goes, a folder for several; beside the input if absent',
    },
    theme: {
      type: 'string',
      short: 't',
      value: 'NAME',
      text: 'any installed JSON Resume theme; its own one if absent',
    },
    paper: { type: 'string', value: 'SIZE', choices: ['A4', 'Letter', 'Legal', 'A5'], text: 'the paper' },
    browser: { type: 'string', value: 'PATH', text: 'the Chromium to print with; searched for if absent' },
    'no-sandbox': { type: 'boolean', text: 'turn the browser’s sandbox off, where the system has none' },
    verbose: { type: 'boolean', short: 'v', text: 'print which browser was used and the time per stage' },
  },
  examples: [
    { command: 'offprint pdf resume.json', text: 'writes resume.pdf' },
    {
      command: 'offprint pdf cv.md -o cv.pdf --paper Letter',
      text: 'a document is converted and rendered first',
    },
    { command: 'offprint pdf people/*.json -o pdfs/', text: 'many, with one browser' },
    { command: 'offprint render resume.json | offprint pdf - -o - > resume.pdf', text: 'in a pipe' },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { terminal } = call
  const jobs = outputPaths(call.inputs, call.value('output'), terminal.folder)
  const { withPrinter } = await import('@offprint/pdf')
  const browserPath = call.value('browser')
  const options = {
    ...(browserPath === undefined ? {} : { browserPath }),
    ...(call.flag('no-sandbox') ? { sandbox: false } : {}),
  }
  const bar = progress(jobs.length, terminal)
  let worst: ExitCode = exitCodes.done
  let failed = 0
  await withPrinter(options, (printer) =>
    mapInOrder(
      jobs,
      (job) =>
        settle(
          printInput(
            job.input,
            { printer, theme: call.value('theme'), paper: call.value('paper') },
            terminal,
          ),
        ),
      async (result, job) => {
        if ('error' in result) {
          failed += 1
          const code = reportError(result.error, terminal)
          worst = code > worst ? code : worst
          return bar.step(`${job.input}: failed`)
        }
        await writeOutput(job.output, result.value.bytes, [job.input], terminal)
        bar.step(job.output === '-' ? '' : job.output)
        if (call.flag('verbose')) terminal.error(details(result.value))
      },
    ),
  )
  bar.end()
  if (jobs.length > 1) terminal.error(`${jobs.length - failed} printed, ${failed} failed\n`)
  return worst
}

type Settled<T> = { readonly value: T } | { readonly error: unknown }

async function settle<T>(work: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await work }
  } catch (error) {
    // A theme or an option that isn't there is the same mistake for every input.
    if (error instanceof CliError && error.exitCode === exitCodes.usage) throw error
    return { error }
  }
}

function details({ browser, timings }: Awaited<ReturnType<typeof printInput>>): string {
  const times = Object.entries(timings).map(([stage, time]) => `${stage} ${Math.round(time)} ms`)
  return `  ${browser.path} (${browser.source}, version ${browser.version}); ${times.join(', ')}\n`
}
