import type { PrintManyOptions, PrintResult } from '@offprint/pdf'
import { CliError } from '../cli-error.ts'
import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { writeOutput } from '../files/write-output.ts'
import { progress } from '../output/progress.ts'
import { reportError } from '../output/report-error.ts'
import type { Terminal } from '../output/terminal.ts'
import { describeRecall, isComplete } from '../printing/describe-recall.ts'
import { listInputs } from '../printing/list-inputs.ts'
import { outputPaths, picturePath } from '../printing/output-paths.ts'
import { printJobs } from '../printing/print-jobs.ts'
import { numberOf, renderOptions } from '../printing/render-options.ts'

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
    landscape: { type: 'boolean', text: 'print across the paper' },
    margin: { type: 'string', value: 'LENGTH', text: 'the margin on all sides, such as 20mm' },
    scale: { type: 'string', value: 'NUMBER', text: 'print larger or smaller, from 0.1 to 2' },
    pages: { type: 'string', value: 'RANGES', text: 'print these pages alone, such as 1-3,5' },
    media: {
      type: 'string',
      value: 'MEDIA',
      choices: ['print', 'screen'],
      text: 'the page as on paper, or as on screen',
    },
    'single-page': { type: 'boolean', text: 'print one page, as tall as the content' },
    png: {
      type: 'string',
      value: 'DPI',
      text: 'also write each page as a picture, with so many dots per inch',
    },
    browser: { type: 'string', value: 'PATH', text: 'the Chromium to print with; searched for if absent' },
    'no-sandbox': { type: 'boolean', text: 'turn the browser’s sandbox off, where the system has none' },
    check: {
      type: 'boolean',
      text: 'read each PDF back, and exit with 1 where a field of the resume is missing',
    },
    verbose: { type: 'boolean', short: 'v', text: 'print which browser was used and the time per stage' },
  },
  examples: [
    { command: 'offprint pdf resume.json', text: 'writes resume.pdf' },
    {
      command: 'offprint pdf cv.md -o cv.pdf --paper Letter',
      text: 'a document is converted and rendered first',
    },
    { command: 'offprint pdf people/*.json -o pdfs/', text: 'many, with one browser' },
    { command: 'offprint pdf resume.json --png 144', text: 'also resume-1.png, resume-2.png …' },
    { command: 'offprint render resume.json | offprint pdf - -o - > resume.pdf', text: 'in a pipe' },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { terminal } = call
  const inputs = listInputs(call.inputs, terminal.folder)
  const outputs = outputPaths(inputs, call.value('output'), terminal.folder)
  const { printMany } = await import('@offprint/pdf')
  const settings = {
    theme: call.value('theme'),
    render: renderOptions(call),
    pictures: numberOf(call, 'png', 20, 1200),
  }
  const jobs = printJobs(inputs, settings, terminal)
  const bar = progress(inputs.length, terminal)
  let worst: ExitCode = exitCodes.done
  let failed = 0
  for await (const { name, index, result, error } of printMany(jobs, browserOptions(call))) {
    const output = outputs[index]?.output
    if (error !== undefined || output === undefined) {
      failed += 1
      worst = worse(worst, reportError(error?.cause instanceof CliError ? error.cause : error, terminal))
      bar.step(`${name}: failed`)
      continue
    }
    await writeOutput(output, result.bytes, [name], terminal)
    for (const [place, picture] of result.pictures.entries())
      await writeOutput(picturePath(output, place + 1), picture, [name], terminal)
    bar.step(output === '-' ? '' : output)
    if (call.flag('verbose')) terminal.error(describePrint(result))
    if (call.flag('check')) worst = worse(worst, await check(result.bytes, terminal))
  }
  bar.end()
  if (inputs.length > 1) terminal.error(`${inputs.length - failed} printed, ${failed} failed\n`)
  return worst
}

function browserOptions(call: Call): PrintManyOptions {
  const browserPath = call.value('browser')
  return {
    ...(browserPath === undefined ? {} : { browserPath }),
    ...(call.flag('no-sandbox') ? { sandbox: false } : {}),
  }
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b
}

function describePrint({ browser, timings }: PrintResult): string {
  const times = Object.entries(timings).map(([stage, time]) => `${stage} ${Math.round(time)} ms`)
  return `  ${browser.path} (${browser.source}, version ${browser.version}); ${times.join(', ')}\n`
}

/** The resume travels in the PDF; a page that is no resume has nothing to look for. */
async function check(bytes: Uint8Array, terminal: Terminal): Promise<ExitCode> {
  const { readAttachments, readBack } = await import('@offprint/pdf')
  const attached = readAttachments(bytes).find(({ name }) => name === 'resume.json')
  if (attached === undefined) return exitCodes.done
  const found = await readBack(bytes, JSON.parse(new TextDecoder().decode(attached.bytes)))
  terminal.error(describeRecall(found))
  return isComplete(found) ? exitCodes.done : exitCodes.problems
}
