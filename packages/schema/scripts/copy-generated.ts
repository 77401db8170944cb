import { cpSync } from 'node:fs'

const NAMES = ['resume.schema.json', 'validators.d.ts', 'validators.js']

for (const name of NAMES) {
  cpSync(
    new URL(`../src/generated/${name}`, import.meta.url),
    new URL(`../dist/generated/${name}`, import.meta.url),
  )
}
