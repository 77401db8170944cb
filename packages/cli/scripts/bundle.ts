import { isAbsolute, resolve } from 'node:path'
import { build } from 'rolldown'

const folder = resolve(import.meta.dirname, '..')

/** The command line in few files; the packages that do the work stay apart, for the command that needs them to load. */
await build({
  input: [resolve(folder, 'src/index.ts'), resolve(folder, 'src/run.ts')],
  platform: 'node',
  external: (specifier) => !specifier.startsWith('.') && !isAbsolute(specifier),
  output: { dir: resolve(folder, 'dist'), chunkFileNames: '[name].js', format: 'esm' },
  logLevel: 'warn',
})
