import type { Call, Command } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { loadResume } from '../files/load-resume.ts'
import { loadTheme } from '../files/load-theme.ts'
import { readInput } from '../files/read-input.ts'
import { writeOutput } from '../files/write-output.ts'

export const renderCommand: Command = {
  name: 'render',
  summary: 'Turn resume.json into one self-contained HTML page',
  synopsis: 'RESUME [-o FILE] [--theme NAME]',
  inputs: [1, 1],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      text: 'where the page goes; standard output if absent',
    },
    theme: {
      type: 'string',
      short: 't',
      value: 'NAME',
      text: 'any installed JSON Resume theme; its own one if absent',
    },
  },
  examples: [
    { command: 'offprint render resume.json -o index.html', text: 'the usual' },
    { command: 'offprint render cv.md -o index.html', text: 'a document is converted first' },
    { command: 'offprint render resume.json --theme even -o index.html', text: 'with another theme' },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const [path = '-'] = call.inputs
  const resume = await loadResume(await readInput(path, call.terminal), call.terminal.folder)
  const theme = await loadTheme(call.value('theme'), call.terminal.folder)
  await writeOutput(call.value('output'), await theme.render(resume), [path], call.terminal)
  return exitCodes.done
}
