import { cpSync } from 'node:fs'

const root = new URL('..', import.meta.url)

for (const name of ['templates.js', 'templates.d.ts']) {
  cpSync(new URL(`src/generated/${name}`, root), new URL(`dist/generated/${name}`, root))
}
