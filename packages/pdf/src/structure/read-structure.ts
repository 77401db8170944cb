import { catalogOf, dictionaryOf, listOf } from '../format/access.ts'
import { type PdfDictionary, type PdfFile, PdfReference, type PdfValue } from '../format/objects.ts'
import type { Kid, StructureElement, StructureTree } from './types.ts'

/** Nesting beyond this is a loop. */
const deepest = 500

/** Read the structure tree of a file; `undefined` where it has none. */
export function readStructure(file: PdfFile): StructureTree | undefined {
  const reference = catalogOf(file).get('StructTreeRoot')
  const dictionary = dictionaryOf(file, reference)
  if (!(reference instanceof PdfReference) || !dictionary) return undefined
  const root: StructureElement = { reference, dictionary, type: 'StructTreeRoot', kids: [] }
  root.kids = readKids(file, dictionary, undefined, 0)
  const roles = new Map<string, string>()
  for (const [type, role] of dictionaryOf(file, dictionary.get('RoleMap')) ?? []) {
    if (typeof role === 'string') roles.set(type, role)
  }
  return { root, roles }
}

function readKids(
  file: PdfFile,
  dictionary: PdfDictionary,
  inherited: number | undefined,
  depth: number,
): Kid[] {
  const page = pageNumber(dictionary) ?? inherited
  return listOf(file, dictionary.get('K')).flatMap((value) => {
    const kid = readKid(file, value, page, depth + 1)
    return kid === undefined ? [] : [kid]
  })
}

function readKid(file: PdfFile, value: PdfValue, page: number | undefined, depth: number): Kid | undefined {
  if (typeof value === 'number') return page === undefined ? undefined : { kind: 'content', page, id: value }
  const dictionary = dictionaryOf(file, value)
  if (!dictionary || depth > deepest) return undefined
  const own = pageNumber(dictionary) ?? page
  if (dictionary.get('Type') === 'MCR') {
    const id = dictionary.get('MCID')
    return own === undefined || typeof id !== 'number' ? undefined : { kind: 'content', page: own, id }
  }
  if (dictionary.get('Type') === 'OBJR') {
    const object = dictionary.get('Obj')
    return object instanceof PdfReference ? { kind: 'object', page: own, object: object.number } : undefined
  }
  const type = dictionary.get('S')
  if (!(value instanceof PdfReference) || typeof type !== 'string') return undefined
  const kids = readKids(file, dictionary, own, depth)
  return { kind: 'element', element: { reference: value, dictionary, type, kids } }
}

function pageNumber(dictionary: PdfDictionary): number | undefined {
  const page = dictionary.get('Pg')
  return page instanceof PdfReference ? page.number : undefined
}
