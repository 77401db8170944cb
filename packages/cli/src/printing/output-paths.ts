import { statSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

export interface PrintJob {
  readonly input: string
  readonly output: string
}

/**
 * Where each input's PDF goes: to the file named, into the folder named, or beside the input. Standard input goes to
 * standard output. Two inputs that would go to one file are a usage error.
 */
export function outputPaths(
  inputs: readonly string[],
  output: string | undefined,
  folder: string,
): PrintJob[] {
  const intoFolder = output !== undefined && isFolder(output, folder)
  if (inputs.length > 1 && output !== undefined && !intoFolder) {
    throw new CliError(
      exitCodes.usage,
      `${output} is one file for ${inputs.length} inputs`,
      `name a folder: -o ${output}/`,
    )
  }
  const jobs = inputs.map((input) => ({ input, output: outputOf(input, output, intoFolder) }))
  const twice = jobs.find(({ output: path }, index) => jobs.findIndex((job) => job.output === path) < index)
  if (twice !== undefined) throw new CliError(exitCodes.usage, `two inputs would become ${twice.output}`)
  return jobs
}

/** Where the picture of a page goes: beside the PDF, with the number of the page; `page-1.png` where it goes to standard output. */
export function picturePath(output: string, page: number): string {
  const stem = output === '-' ? 'page' : output.slice(0, output.length - extname(output).length)
  return `${stem}-${page}.png`
}

function outputOf(input: string, output: string | undefined, intoFolder: boolean): string {
  if (output !== undefined && !intoFolder) return output
  if (input === '-') return intoFolder && output !== undefined ? join(output, 'resume.pdf') : '-'
  const name = `${basename(input, extname(input))}.pdf`
  return join(intoFolder && output !== undefined ? output : dirname(input), name)
}

function isFolder(path: string, folder: string): boolean {
  return (
    /[/\\]$/.test(path) || statSync(resolve(folder, path), { throwIfNoEntry: false })?.isDirectory() === true
  )
}
