import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './output/terminal.ts'

/** One command: what the help says about it, what it accepts, and what it does. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** What stands after the name in the usage line: `INPUT [-o FILE]`. */
  readonly synopsis: string
  /** How many positional arguments it takes, at least and at most. */
  readonly inputs: readonly [least: number, most: number]
  readonly options: Readonly<Record<string, OptionDefinition>>
  readonly examples: readonly Example[]
  run(call: Call): Promise<ExitCode>
}

export interface OptionDefinition {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** May be given several times. */
  readonly multiple?: boolean
  /** The value's name in the help: `FILE`. */
  readonly value?: string
  /** The values it accepts, where there are only a few. */
  readonly choices?: readonly string[]
  readonly text: string
}

interface Example {
  readonly command: string
  readonly text: string
}

/** A command line, read: the positional arguments, the options, and where to read and print. */
export interface Call {
  readonly inputs: readonly string[]
  flag(name: string): boolean
  value(name: string): string | undefined
  values(name: string): readonly string[]
  readonly terminal: Terminal
}
