import { CliError } from '../cli-error.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { createPaint } from './paint.ts'
import { plainText } from './plain-text.ts'
import type { Terminal } from './terminal.ts'

/** What the error classes of the libraries mean for the caller, by their names. */
const libraryErrors: Readonly<Record<string, ExitCode>> = {
  ConvertError: exitCodes.problems,
  PdfError: exitCodes.machine,
  PublishError: exitCodes.machine,
}

/** Prints an error as one line with its remedy below, and gives the exit code it means. A stack trace is only for bugs. */
export function reportError(error: unknown, terminal: Terminal): ExitCode {
  const paint = createPaint(terminal.colour.error)
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const exitCode = error instanceof CliError ? error.exitCode : libraryErrors[name]
  const shown = exitCode === undefined ? (stack ?? message) : plainText(message)
  terminal.error(`${paint('red', 'offprint:')} ${shown}\n`)
  const remedy = remedyOf(error)
  if (remedy !== undefined) terminal.error(`  ${paint('dim', '→')} ${plainText(remedy)}\n`)
  if (exitCode === undefined)
    terminal.error('  → this is a mistake in offprint: please report it with the document’s shape\n')
  return exitCode ?? exitCodes.machine
}

function remedyOf(error: unknown): string | undefined {
  const has = typeof error === 'object' && error !== null && 'remedy' in error
  return has && typeof error.remedy === 'string' ? error.remedy : undefined
}
