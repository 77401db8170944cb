import type { Token } from './token.ts'

/** What tokens say as they stand, for names of files and addresses: escapes undone, other commands left out. */
export function rawText(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      switch (token.type) {
        case 'text':
          return token.value
        case 'space':
          return ' '
        case 'group':
        case 'math':
          return rawText(token.tokens)
        case 'macro':
          return token.name.length === 1 && /[#$%&_{}~]/u.test(token.name)
            ? token.name
            : (NAMED[token.name] ?? '')
        default:
          return ''
      }
    })
    .join('')
    .trim()
}

const NAMED: Readonly<Record<string, string>> = { textasciitilde: '~', textunderscore: '_', string: '' }
