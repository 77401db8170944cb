import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { convert } from '@offprint/convert'

const usage = 'usage: node scripts/eval.ts [NAME…] [--verbose] [--keep FOLDER] [--shared FOLDER]'

/**
 * Converts the sample documents and scores each against its gold result, by section and by document.
 * NAME picks the documents whose file name contains it. Skipped, with exit code 0, where the samples are absent.
 */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean', short: 'v', default: false },
      keep: { type: 'string' },
      shared: { type: 'string', default: resolve(import.meta.dirname, '../../shared') },
    },
  })
  const samples = join(values.shared, 'cvs')
  const scorer = join(values.shared, 'score', 'score.mjs')
  if (!existsSync(samples) || !existsSync(scorer)) {
    console.log(`eval skipped: no samples at ${samples}`)
    return 0
  }
  const documents = await listDocuments(samples, positionals)
  if (documents.length === 0) {
    console.error(`no document matches ${positionals.join(', ')}\n${usage}`)
    return 2
  }
  const folder =
    values.keep === undefined ? await mkdtemp(join(tmpdir(), 'offprint-eval-')) : resolve(values.keep)
  try {
    return await score(documents, folder, scorer, values.verbose)
  } finally {
    if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
  }
}

async function listDocuments(samples: string, names: string[]): Promise<string[]> {
  const files = await readdir(samples)
  return files
    .filter((file) => files.includes(`${basename(file, extname(file))}.resume.json`))
    .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
    .sort()
    .map((file) => join(samples, file))
}

async function score(documents: string[], folder: string, scorer: string, verbose: boolean): Promise<number> {
  const folders = { docs: join(folder, 'docs'), gold: join(folder, 'gold'), result: join(folder, 'result') }
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true })
  let failures = 0
  for (const document of documents) {
    const name = basename(document, extname(document))
    await copyFile(document.replace(/\.\w+$/, '.resume.json'), join(folders.gold, `${name}.resume.json`))
    await copyFile(document, join(folders.docs, basename(document)))
    failures += await convertDocument(document, join(folders.result, name))
  }
  const args = [
    scorer,
    '--dir',
    folders.gold,
    folders.result,
    '--docs',
    folders.docs,
    ...(verbose ? ['--verbose'] : []),
  ]
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  return failures > 0 ? 1 : (status ?? 1)
}

/** Writes the result, its map and the rest beside each other; a document that throws is reported and scored as empty. */
async function convertDocument(document: string, target: string): Promise<number> {
  process.stdout.write(`${basename(document)}: `)
  const started = performance.now()
  try {
    const { resume, map, messages, ledger } = await convert(await readFile(document), { path: document })
    await writeFile(`${target}.resume.json`, `${JSON.stringify(resume, null, 2)}\n`)
    await writeFile(`${target}.report.json`, `${JSON.stringify({ map, messages, ledger }, null, 2)}\n`)
    const milliseconds = Math.round(performance.now() - started)
    const unplaced = ((100 * ledger.unplaced) / Math.max(1, ledger.total)).toFixed(2)
    console.log(`${milliseconds} ms, unplaced ${unplaced} %, ${messages.length} messages`)
    return 0
  } catch (error) {
    console.log(`${error instanceof Error ? error.stack : String(error)}`)
    return 1
  }
}

process.exitCode = await main(process.argv.slice(2))
