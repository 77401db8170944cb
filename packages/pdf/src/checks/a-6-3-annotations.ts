import { dictionaryOf, listOf } from '../format/access.ts'
import type { Check } from './types.ts'

const forbidden: ReadonlySet<unknown> = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia'])

/** Invisible, Hidden, NoView and ToggleNoView must be clear, Print must be set. */
const hiding = 1 | 2 | 32 | 256
const print = 4

/** 6.3.1 to 6.3.3. */
export const annotationKinds: Check = {
  standard: 'PDF/A-3',
  title: 'Annotations are of a lasting kind and are printed',
  *run({ file, content }) {
    for (const [index, { page }] of content.pages.entries()) {
      for (const value of listOf(file, page.get('Annots'))) {
        const annotation = dictionaryOf(file, value)
        const subtype = annotation?.get('Subtype')
        const flags = Number(annotation?.get('F') ?? 0)
        const where = { page: index + 1 }
        if (forbidden.has(subtype))
          yield { ...where, clause: '6.3.1', reason: `The annotation is a ${String(subtype)}` }
        if (subtype === 'Popup') continue
        if ((flags & print) === 0 || (flags & hiding) !== 0) {
          yield { ...where, clause: '6.3.2', reason: 'An annotation is hidden or not printed' }
        }
        if (subtype !== 'Link' && !annotation?.has('AP')) {
          yield { ...where, clause: '6.3.3', reason: 'An annotation has no appearance' }
        }
      }
    }
  },
}
