import { isAbsolute, resolve } from 'node:path'
import { build } from 'rolldown'

const folder = resolve(import.meta.dirname, '..')

/** The printer in few files; what not every run needs, such as unpacking a browser or reading a PDF back, stays apart. */
await build({
  input: resolve(folder, 'src/index.ts'),
  platform: 'node',
  external: (specifier) => !specifier.startsWith('.') && !isAbsolute(specifier),
  output: { dir: resolve(folder, 'dist'), chunkFileNames: '[name].js', format: 'esm' },
  logLevel: 'warn',
})
