import { resolve } from 'node:path'
import { main, processTerminal } from 'offprint'

const root = resolve(import.meta.dirname, '..')

/** Publishes resume.json to the targets named, as `offprint publish` does: `node scripts/publish-resume.ts --to site:public`. */
const terminal = processTerminal()
process.exitCode = await main(['publish', resolve(root, 'resume.json'), ...process.argv.slice(2)], terminal)
