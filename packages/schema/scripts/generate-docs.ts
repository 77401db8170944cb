import { readFileSync } from 'node:fs'
import { extensionTable } from './extension-table.ts'
import { extensionSchema } from './schemas.ts'

const START = '<!-- extension table: generated from extension.schema.json -->\n'
const END = '\n<!-- end of extension table -->'

/** The page of documentation with its table of the extension made anew, and the rest as it stands. */
export function generateDocs(page: URL): string {
  const text = readFileSync(page, 'utf8')
  const start = text.indexOf(START)
  const end = text.indexOf(END)
  if (start === -1 || end < start) throw new Error(`No place for the extension table in ${page.pathname}`)
  return text.slice(0, start + START.length) + extensionTable(extensionSchema) + text.slice(end)
}
