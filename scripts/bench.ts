import { parseArgs } from 'node:util'
import { type Comparison, compare, formatComparison } from './bench/compare.ts'
import { convertWithParser } from './bench/convert-with-parser.ts'
import { printWithBrowser } from './bench/print-with-browser.ts'
import { processWithNode } from './bench/process-with-node.ts'
import { renderWithResumed } from './bench/render-with-resumed.ts'

const comparisons: readonly ((use: (comparison: Comparison) => Promise<void>) => Promise<void>)[] = [
  convertWithParser,
  processWithNode,
  renderWithResumed,
  printWithBrowser,
]

/** Prints how long each part takes as a ratio to the thing it is measured against, both side by side in this run. */
async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '20' } } })
  for (const run of comparisons) {
    await run(async (comparison) => {
      console.log(formatComparison(comparison, await compare(comparison, Number(values.rounds))))
    })
  }
}

await main(process.argv.slice(2))
