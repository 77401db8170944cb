/** What `npx NAME` runs: it prints the card that lies beside it, without its styles where nobody looks. */
export const cardProgram = `#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const card = readFileSync(new URL('card.txt', import.meta.url), 'utf8')
const isPlain = process.stdout.isTTY !== true || Boolean(process.env.NO_COLOR)
process.stdout.write(isPlain ? stripVTControlCharacters(card) : card)
`
