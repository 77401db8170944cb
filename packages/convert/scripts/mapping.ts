import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderMapping } from './mapping/render-mapping.ts'

/** Write docs/mapping.md anew. */
await writeFile(join(import.meta.dirname, '../../../docs/mapping.md'), await renderMapping())
