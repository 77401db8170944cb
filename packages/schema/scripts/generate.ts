import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generateAll } from './generate-all.ts'

for (const [file, content] of await generateAll()) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  console.log(file)
}
