import { resolve } from 'node:path'
import { build } from 'rolldown'

const folder = resolve(import.meta.dirname, '..')

await build({
  input: resolve(folder, 'src/index.ts'),
  platform: 'neutral',
  output: { file: resolve(process.argv[2] ?? resolve(folder, 'dist'), 'index.js'), format: 'esm' },
  logLevel: 'warn',
})
