import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import type { GeneratedFile } from './generated-files.ts'
import { notice } from './generated-files.ts'

const notHelpers = new Set(['helpers', 'listComma', 'safeString'])
const folder = new URL('../src/templates/', import.meta.url)

/** Precompile the Handlebars templates: one module, and its types. */
export function templateFiles(): GeneratedFile[] {
  const helpers = readdirSync(new URL('../src/helpers/', import.meta.url))
    .map((name) =>
      name.replace(/\.ts$/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    )
    .filter((name) => !notHelpers.has(name))
  const knownHelpers = Object.fromEntries(helpers.map((name) => [name, true]))
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort()
    .map((name) => {
      const source = readFileSync(new URL(name, folder), 'utf8')
        .replace(/^[ \t]+/gm, '')
        .trimEnd()
      const code = Handlebars.precompile(source, {
        knownHelpers,
        knownHelpersOnly: true,
        preventIndent: true,
      })
      return `  ${JSON.stringify(name.slice(0, -4))}: ${String(code)},\n`
    })
  const types = `import type Handlebars from 'handlebars'\n\nexport declare const templates: Readonly<Record<string, TemplateSpecification>>\n`
  return [
    { name: 'templates.js', text: `${notice}export const templates = {\n${entries.join('')}}\n` },
    {
      name: 'templates.d.ts',
      text: `${notice}${types.replace("import type Handlebars from 'handlebars'", "import 'handlebars'")}`,
    },
  ]
}
