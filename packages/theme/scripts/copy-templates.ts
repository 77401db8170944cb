import { cpSync } from 'node:fs'
import { join, resolve } from 'node:path'

const source = resolve(import.meta.dirname, '../src/generated')
const target = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist'), 'generated')

for (const name of ['templates.js', 'templates.d.ts']) cpSync(join(source, name), join(target, name))
