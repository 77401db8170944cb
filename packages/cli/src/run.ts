import process from 'node:process'
import { main } from './main.ts'
import { processTerminal } from './output/process-terminal.ts'

process.exitCode = await main(process.argv.slice(2), processTerminal())
