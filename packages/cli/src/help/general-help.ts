import type { Command } from '../command.ts'
import type { Paint } from '../output/paint.ts'
import { columns } from './columns.ts'

const exits = [
  ['0', 'done'],
  ['1', 'the document has problems'],
  ['2', 'wrong usage'],
  ['3', 'the machine failed'],
] as const

/** The text of `offprint --help`. */
export function generalHelp(commands: readonly Command[], paint: Paint): string {
  const examples = commands.flatMap(({ examples: [first] }) => (first === undefined ? [] : [first]))
  return [
    'Turn the CV a scholar already has into data, a page, a PDF and a public profile.',
    '',
    `${paint('bold', 'Usage')}  offprint COMMAND [INPUT…] [OPTION…]`,
    '',
    paint('bold', 'Commands'),
    ...columns(
      commands.map(({ name, summary }) => [name, summary]),
      paint,
    ),
    '',
    paint('bold', 'Options'),
    ...columns(
      [
        ['-h, --help', 'this text, or a command’s own: offprint COMMAND --help'],
        ['--version', 'the version of offprint'],
      ],
      paint,
    ),
    '',
    paint('bold', 'Examples'),
    ...examples.map(({ command }) => `  ${command}`),
    '',
    '`-` as an input or output is standard input or output.',
    `Exit codes: ${exits.map(([code, text]) => `${code} ${text}`).join(', ')}.`,
    '',
  ].join('\n')
}
