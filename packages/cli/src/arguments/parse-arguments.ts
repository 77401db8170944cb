import { parseArgs } from 'node:util'
import { CliError } from '../cli-error.ts'
import type { Call, Command, OptionDefinition } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { nearest } from './nearest.ts'

type Values = Map<string, string[]>

/**
 * Reads a command's arguments by its own definition. An unknown option, a value that is missing or not among the
 * choices, and a wrong number of inputs each throw a usage error that says what was meant, where one can guess.
 */
export function parseArguments(command: Command, args: readonly string[]): Omit<Call, 'terminal'> {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(command.options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const inputs: string[] = []
  const values: Values = new Map()
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value)
    if (token.kind === 'option') readOption(command, token, values)
  }
  checkInputs(command, inputs)
  return {
    inputs,
    flag: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  }
}

function parserOptions(
  definitions: Command['options'],
): Record<string, { type: 'boolean' | 'string'; short?: string }> {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  )
}

function readOption(
  command: Command,
  { name, rawName, value }: { name: string; rawName: string; value?: string | undefined },
  values: Values,
): void {
  const definition = command.options[name]
  if (definition === undefined || !Object.hasOwn(command.options, name)) {
    throw unknownOption(command, rawName)
  }
  const given = checkValue(command, definition, rawName, value)
  const before = values.get(name)
  if (before !== undefined && definition.multiple !== true && definition.type === 'string') {
    throw usageError(command, `${rawName} is given twice`)
  }
  values.set(name, [...(before ?? []), given])
}

function checkValue(
  command: Command,
  { type, choices, value: valueName }: OptionDefinition,
  rawName: string,
  value: string | undefined,
): string {
  if (type === 'boolean') {
    if (value !== undefined) throw usageError(command, `${rawName} takes no value`)
    return ''
  }
  if (value === undefined || value === '')
    throw usageError(command, `${rawName} needs a ${valueName ?? 'value'}`)
  if (choices !== undefined && !choices.includes(value)) {
    throw usageError(command, `${rawName} is one of ${choices.join(', ')}, not "${value}"`)
  }
  return value
}

function checkInputs({ inputs: [least, most], ...command }: Command, inputs: readonly string[]): void {
  const extra = inputs[most]
  if (inputs.length < least) throw usageError({ inputs: [least, most], ...command }, 'no input is named')
  if (extra !== undefined)
    throw usageError({ inputs: [least, most], ...command }, `"${extra}" is one input too many`)
}

function unknownOption(command: Command, rawName: string): CliError {
  const known = Object.entries(command.options).flatMap(([name, { short }]) =>
    short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`],
  )
  const meant = nearest(rawName, known)
  return usageError(
    command,
    `unknown option ${rawName}`,
    meant === undefined ? undefined : `did you mean ${meant}?`,
  )
}

function usageError(command: Command, reason: string, hint?: string): CliError {
  const usage = `usage: offprint ${command.name} ${command.synopsis}; more with offprint ${command.name} --help`
  return new CliError(exitCodes.usage, reason, hint ?? usage)
}
