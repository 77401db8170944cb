import { isAbsolute, resolve } from 'node:path'
import { build } from 'rolldown'

const folder = resolve(import.meta.dirname, '..')

/** Each entry point as one file, and one for what they share. */
await build({
  input: { index: resolve(folder, 'src/index.ts'), 'bibtex/index': resolve(folder, 'src/bibtex/index.ts') },
  platform: 'node',
  external: (specifier) => !specifier.startsWith('.') && !isAbsolute(specifier),
  output: { dir: resolve(folder, 'dist'), chunkFileNames: '[name].js', format: 'esm' },
  logLevel: 'warn',
})
