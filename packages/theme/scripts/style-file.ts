import { readdirSync, readFileSync } from 'node:fs'
import type { GeneratedFile } from './generated-files.ts'
import { notice } from './generated-files.ts'

const folder = new URL('../src/styles/', import.meta.url)

/** Gather the style sheets, without comments and indentation, in one module. */
export function styleFile(): GeneratedFile {
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map(
      (name) =>
        `  ${JSON.stringify(name.replace(/\.css$/, ''))}: ${JSON.stringify(tighten(readFileSync(new URL(name, folder), 'utf8')))},\n`,
    )
  return { name: 'styles.ts', text: `${notice}export const styles = {\n${sheets.join('')}} as const\n` }
}

function tighten(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
}
