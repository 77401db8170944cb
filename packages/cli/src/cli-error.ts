import type { ExitCode } from './exit-codes.ts'

/** A command that can't go on: what is wrong, the exit code it means, and what to do about it. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly exitCode: ExitCode
  readonly remedy: string | undefined

  constructor(exitCode: ExitCode, message: string, remedy?: string, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
    this.remedy = remedy
  }
}
