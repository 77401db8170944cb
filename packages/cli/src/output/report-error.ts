import { CliError } from '../cli-error.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { createPaint } from './paint.ts'
import { plainText } from './plain-text.ts'
import type { Terminal } from './terminal.ts'

/** What the error classes of the libraries mean for the caller, by name and code, else by name. */
const libraryErrors: Readonly<Record<string, ExitCode>> = {
  ConvertError: exitCodes.problems,
  PdfError: exitCodes.machine,
  'PdfError bad-options': exitCodes.usage,
  PublishError: exitCodes.machine,
  'PublishError invalid': exitCodes.problems,
  'PublishError changed': exitCodes.problems,
  'PublishError address': exitCodes.usage,
}

/** Prints an error as one line with its remedy below, and gives the exit code it means. A stack trace is only for bugs. */
export function reportError(error: unknown, terminal: Terminal): ExitCode {
  const paint = createPaint(terminal.colour.error)
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const exitCode =
    error instanceof CliError
      ? error.exitCode
      : (libraryErrors[`${name} ${fieldOf(error, 'code')}`] ?? libraryErrors[name])
  const shown = exitCode === undefined ? (stack ?? message) : plainText(message)
  terminal.error(`${paint('red', 'offprint:')} ${shown}\n`)
  const remedy = fieldOf(error, 'remedy')
  if (remedy !== undefined) terminal.error(`  ${paint('dim', '→')} ${plainText(remedy)}\n`)
  if (exitCode === undefined)
    terminal.error('  → this is a mistake in offprint: please report it with the document’s shape\n')
  return exitCode ?? exitCodes.machine
}

function fieldOf(error: unknown, name: string): string | undefined {
  const value: unknown = error instanceof Error ? Reflect.get(error, name) : undefined
  return typeof value === 'string' ? value : undefined
}
