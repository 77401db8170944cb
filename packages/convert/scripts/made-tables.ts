import { basename, dirname, resolve } from 'node:path'
import { serialize } from 'node:v8'
import type { Plugin } from 'rolldown'

const tables = resolve(import.meta.dirname, '../src/tables')

/**
 * The modules of `src/tables` as what they export: making it of the lists of all languages takes longer than a conversion.
 *
 * The bundle then holds no list that only tables are made of.
 */
export function madeTables(): Plugin {
  return {
    name: 'made-tables',
    async load(id) {
      if (dirname(id) !== tables) return null
      const exported = { ...(await import(id)) }
      const fileName = `tables/${basename(id, '.ts')}.bin`
      const file = this.emitFile({ type: 'asset', fileName, source: serialize(exported) })
      return [
        "import { readFileSync } from 'node:fs'",
        "import { deserialize } from 'node:v8'",
        `export const { ${Object.keys(exported).join(', ')} } =`,
        `  deserialize(readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file})))`,
      ].join('\n')
    },
  }
}
