import { parseReferences } from '../src/index.ts'
import { STYLES } from '../src/styles/styles.ts'
import { compareFields, report, type Tally } from './compare.ts'
import { citationFields } from './fields.ts'
import { generateList } from './generate.ts'

/** Read lists of 20 in each style, `rounds` lists per style, and compare with what was printed. */
export function evaluateGenerated(rounds: number, verbose: boolean, only = ''): string {
  const tallies = new Map<string, Tally>()
  const lines: string[] = []
  let whole = 0
  let items = 0
  for (const style of Object.keys(STYLES)) {
    if (!style.includes(only)) continue
    let right = 0
    let count = 0
    for (let round = 0; round < rounds; round += 1) {
      const list = generateList(style, 20, 1000 * round + 7)
      const parsed = parseReferences(
        list.items.map((item) => item.text),
        { owner: [list.owner] },
      )
      list.items.forEach((item, index) => {
        const result = parsed[index]
        if (result === undefined) return
        count += 1
        const errors = compareFields(citationFields(item.gold), citationFields(result.citation), tallies)
        if (errors.length === 0) right += 1
        else if (verbose)
          lines.push(
            `  ${style} · ${item.text.text.replace(/\n/g, '⏎')}`,
            ...errors.map((error) => `      ${error}`),
          )
      })
    }
    whole += right
    items += count
    lines.push(`${style.padEnd(22)} ${((100 * right) / Math.max(1, count)).toFixed(1)} % whole`)
  }
  return [...lines, report(tallies, whole, items)].join('\n')
}
