import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Step {
  readonly name: string
  /** Each a program of node_modules/.bin or of the system, with its arguments. */
  readonly commands: readonly (readonly string[])[]
  /** Where vitest counts its tests. */
  readonly report?: string
}

const root = resolve(import.meta.dirname, '../..')

/** Files that are made by a script of this repository; a change of them that isn't committed fails the tests. */
const generated = ['resume.json', ':(glob)packages/*/src/generated/**', ':(glob)docs/**']

/** What `npm test` does, in order. Names given on the command line pick the steps. */
export function listSteps(names: readonly string[]): Step[] {
  const report = join(root, 'node_modules', '.cache', 'vitest-report.json')
  const steps: Step[] = [
    { name: 'types', commands: [['tsc', '--noEmit', '-p', 'tsconfig.json']] },
    { name: 'lint', commands: [['biome', 'ci', ...plainOutput(), '.']] },
    { name: 'unused', commands: [['knip']] },
    { name: 'boundaries', commands: listChecks().map((file) => ['node', `scripts/${file}`]) },
    { name: 'tests', commands: [['vitest', 'run', ...reporters(report)]], report },
    { name: 'generated files', commands: generatedCommands() },
  ]
  return steps.filter(({ name }) => names.length === 0 || names.includes(name))
}

/** `check-*.ts`: the rules between packages, each a script that exits with 1. */
function listChecks(): string[] {
  return readdirSync(join(root, 'scripts'))
    .filter((file) => /^check-[\w-]+\.ts$/.test(file))
    .sort()
}

/** Biome colours what goes into a file, too. */
function plainOutput(): string[] {
  return process.stdout.isTTY ? [] : ['--colors=off']
}

function reporters(report: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
}

/** Makes them anew and compares them with what is committed; a copy without its history has nothing to compare with. */
function generatedCommands(): string[][] {
  const make = [
    ['pnpm', '--recursive', '--if-present', '--reporter=append-only', 'run', 'generate'],
    ['node', 'scripts/build-resume.ts'],
  ]
  return existsSync(join(root, '.git'))
    ? [...make, ['git', 'diff', '--exit-code', '--stat', '--', ...generated]]
    : make
}
