import { evaluateCvs } from './cvs.ts'

const shared = new URL('../../../../shared/', import.meta.url).pathname
const verbose = process.argv.includes('--verbose')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7) ?? ''

process.stdout.write(`== publications of the sample CVs ==\n${evaluateCvs(`${shared}cvs`, verbose, only)}\n`)
