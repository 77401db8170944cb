import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'rolldown'
import { licencesOf } from './licences-of.ts'
import { madeTables } from './made-tables.ts'

const folder = resolve(import.meta.dirname, '..')

/** One file for what every conversion needs, one for the writers, one to start a thread from, and one for each reader that not every document needs. */
const { output } = await build({
  input: {
    index: resolve(folder, 'src/index.ts'),
    'convert-worker': resolve(folder, 'src/limits/convert-worker.ts'),
    'write/index': resolve(folder, 'src/write/index.ts'),
  },
  platform: 'node',
  resolve: { mainFields: ['module', 'main'] },
  plugins: [madeTables()],
  output: { dir: resolve(folder, 'dist'), chunkFileNames: 'chunks/[name].js', format: 'esm' },
  logLevel: 'warn',
})

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
writeFileSync(resolve(folder, 'dist/LICENCES.md'), licencesOf(modules))
