import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, printMany } from '../src/index.ts'
import { measure, report } from './measure.ts'
import { render } from './theme.ts'

/** Whole processes and many documents, against `resumed export` with the same theme and browser. */
execFileSync(process.execPath, [fileURLToPath(new URL('../scripts/bundle.ts', import.meta.url))])
const { path, env } = await findBrowser({ sources: ['packaged'] })
const folder = await mkdtemp(join(tmpdir(), 'pdf-bench-'))
const source = join(folder, 'resume.json')
await writeFile(source, JSON.stringify({ basics: { name: 'A. Person' } }))
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const resumed = fileURLToPath(new URL('../bin/resumed.js', import.meta.resolve('resumed')))
const sandbox = process.getuid?.() === 0 ? ['--puppeteer-arg=--no-sandbox'] : []
const ours = (): Promise<void> => run(here('export.ts'), source, join(folder, 'ours.pdf'))
const theirs = (): Promise<void> =>
  run(
    '--import',
    here('resumed-hooks.ts'),
    resumed,
    'export',
    source,
    '-o',
    join(folder, 'theirs.pdf'),
    '-t',
    'jsonresume-theme-bench',
    ...sandbox,
  )

const documents = Number(process.argv[2] ?? 100)
try {
  const single = await measure(
    [
      { name: 'printPdf in a process', run: ours },
      { name: 'resumed export', run: theirs },
    ],
    5,
  )
  process.stdout.write(`${report('Cold, a whole process', single)}\n`)
  const many = await measure(
    [
      {
        name: `printMany, ${documents} documents`,
        run: async () => {
          const jobs = Array.from({ length: documents }, (_, index) => ({
            name: String(index),
            html: render(),
          }))
          for await (const { error } of printMany(jobs, { sources: ['packaged'] })) if (error) throw error
        },
      },
      {
        name: `resumed export, ${documents} times`,
        run: async () => {
          for (let index = 0; index < documents; index += 1) await theirs()
        },
      },
    ],
    1,
  )
  process.stdout.write(`${report('Many', many)}\n`)
} finally {
  await rm(folder, { recursive: true })
}

function run(...options: string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const child = spawn(process.execPath, options, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, BENCH_BROWSER: path },
  })
  child.on('exit', (code) =>
    code === 0 ? resolve() : reject(new Error(`${options.join(' ')} ended with ${code}`)),
  )
  return promise
}
