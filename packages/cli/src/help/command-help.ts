import type { Command, OptionDefinition } from '../command.ts'
import type { Paint } from '../output/paint.ts'
import { columns } from './columns.ts'

/** The text of `offprint COMMAND --help`. */
export function commandHelp({ name, summary, synopsis, options, examples }: Command, paint: Paint): string {
  const rows = Object.entries(options).map(([option, definition]): [string, string] => [
    optionNames(option, definition),
    definition.choices === undefined
      ? definition.text
      : `${definition.text} (${definition.choices.join(', ')})`,
  ])
  return [
    `${summary}.`,
    '',
    `${paint('bold', 'Usage')}  offprint ${name} ${synopsis}`,
    '',
    paint('bold', 'Options'),
    ...columns([...rows, ['-h, --help', 'this text']], paint),
    '',
    paint('bold', 'Examples'),
    ...examples.flatMap(({ command, text }) => [`  ${paint('dim', `# ${text}`)}`, `  ${command}`]),
    '',
  ].join('\n')
}

function optionNames(name: string, { short, value }: OptionDefinition): string {
  const names = short === undefined ? `--${name}` : `-${short}, --${name}`
  return value === undefined ? names : `${names} ${value}`
}
