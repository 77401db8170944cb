import { evaluateCore } from './core.ts'
import { evaluateCv } from './cv.ts'
import { evaluateCvs } from './cvs.ts'
import { evaluateGenerated } from './generated.ts'

/** Usage: node eval/run.ts [cv|generated|core|cvs …] [--verbose] [--only=NAME]. Without names, everything is evaluated. */
const shared = new URL('../../../../shared/', import.meta.url).pathname
const document = new URL('../../../cv.md', import.meta.url).pathname
const gold = new URL('../test/fixtures/cv.json', import.meta.url).pathname
const verbose = process.argv.includes('--verbose')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? ''
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const EVALUATIONS: readonly (readonly [string, string, () => string])[] = [
  ['cv', 'every reference and patent of cv.md', () => evaluateCv(document, gold, verbose)],
  ['generated', 'generated lists of 20', () => evaluateGenerated(6, verbose, only)],
  ['core', 'labelled references, one at a time', () => evaluateCore(`${shared}references/core.xml`, verbose)],
  ['cvs', 'publications of the sample CVs', () => evaluateCvs(`${shared}cvs`, verbose, only)],
]

for (const [name, title, evaluate] of EVALUATIONS) {
  if (names.length === 0 || names.includes(name)) process.stdout.write(`== ${title} ==\n${evaluate()}\n`)
}
