import { newerTypes } from '../structure/standard-types.ts'
import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

/** Map the element types of PDF 2.0 that Chromium uses to those of PDF 1.7, which PDF/UA-1 is built on. */
export function mapRoles({ structure: { root, roles } }: StructuredDraft): void {
  walk(root, (element) => {
    const role = newerTypes[element.type]
    if (role !== undefined) roles.set(element.type, role)
  })
}
