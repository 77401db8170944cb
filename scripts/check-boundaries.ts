import { resolve } from 'node:path'
import { findViolations } from './boundaries/find-violations.ts'

const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '..'))
const violations = findViolations(root)

for (const { file, line, message, remedy } of violations) {
  console.error(`${file}:${line} ${message}\n  to mend it: ${remedy}`)
}
if (violations.length === 0) console.log('The packages keep to their boundaries.')
process.exitCode = violations.length > 0 ? 1 : 0
