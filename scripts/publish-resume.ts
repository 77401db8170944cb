import { resolve } from 'node:path'
import { main, processTerminal } from 'offprint'

const root = resolve(import.meta.dirname, '..')
const [document, resume] = [resolve(root, 'cv.md'), resolve(root, 'resume.json')]
const terminal = processTerminal()

/**
 * Does by hand what the workflow does: converts cv.md, stops where text has found no place, and publishes to the targets
 * named, as `offprint publish` does: `node scripts/publish-resume.ts --to site:public`.
 */
const converted = await main(['convert', document, '-o', resume, '--complete'], terminal)
process.exitCode = converted || (await main(['publish', resume, ...process.argv.slice(2)], terminal))
