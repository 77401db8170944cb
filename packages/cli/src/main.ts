import { nearest } from './arguments/nearest.ts'
import { parseArguments } from './arguments/parse-arguments.ts'
import { CliError } from './cli-error.ts'
import { commands } from './commands/commands.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { commandHelp } from './help/command-help.ts'
import { generalHelp } from './help/general-help.ts'
import { createPaint } from './output/paint.ts'
import { reportError } from './output/report-error.ts'
import type { Terminal } from './output/terminal.ts'
import { readVersion } from './read-version.ts'

/** Runs one command line (without `node` and the script's name) and gives its exit code; never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    return reportError(error, terminal)
  }
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const paint = createPaint(terminal.colour.out)
  const command = commands.find((candidate) => candidate.name === (name === 'help' ? args[0] : name))
  if (command !== undefined) {
    const beforeSeparator = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length)
    if (name !== 'help' && !beforeSeparator.some((arg) => arg === '--help' || arg === '-h')) {
      return command.run({ ...parseArguments(command, args), terminal })
    }
    await terminal.out(commandHelp(command, paint))
    return exitCodes.done
  }
  if (name === '--version' || name === '-V') {
    await terminal.out(`${await readVersion()}\n`)
    return exitCodes.done
  }
  if (name === '--help' || name === '-h' || (name === 'help' && args.length === 0)) {
    await terminal.out(generalHelp(commands, paint))
    return exitCodes.done
  }
  throw unknownCommand(name === 'help' ? args[0] : name)
}

function unknownCommand(name: string | undefined): CliError {
  const names = commands.map((command) => command.name)
  const all = `the commands are ${names.join(', ')}; more with offprint --help`
  if (name === undefined) return new CliError(exitCodes.usage, 'no command is named', all)
  const meant = nearest(name, names)
  const kind = name.startsWith('-') ? 'option' : 'command'
  return new CliError(
    exitCodes.usage,
    `unknown ${kind} ${name}`,
    meant === undefined ? all : `did you mean ${meant}?`,
  )
}
