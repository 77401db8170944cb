import { dictionaryOf, listOf, pagesOf } from '../format/access.ts'
import { type PdfFile, PdfReference, type PdfValue } from '../format/objects.ts'
import type { Kid, StructureElement, StructureTree } from './types.ts'

type Owners = Map<number, Map<number, PdfReference>>

/**
 * Write a structure tree back into its file: kids, parents and pages of every element, the role map, and the parent
 * tree, which leads from content to its element (ISO 32000-1, 14.7.4.4). Elements that are in it no more are dropped.
 */
export function writeStructure(file: PdfFile, { root, roles }: StructureTree): void {
  const content: Owners = new Map()
  const objects = new Map<number, PdfReference>()
  const kept = new Set<number>()
  const write = (element: StructureElement, parent: PdfReference | undefined): void => {
    kept.add(element.reference.number)
    if (parent) writeHead(file, element, parent)
    element.dictionary.set('K', kidsValue(element))
    for (const kid of element.kids) {
      if (kid.kind === 'element') write(kid.element, element.reference)
      else if (kid.kind === 'object') objects.set(kid.object, element.reference)
      else mapOf(content, kid.page).set(kid.id, element.reference)
    }
  }
  write(root, undefined)
  for (const [number, value] of file.objects) {
    if (value instanceof Map && value.get('Type') === 'StructElem' && !kept.has(number))
      file.objects.delete(number)
  }
  if (roles.size > 0) root.dictionary.set('RoleMap', new Map(roles))
  writeParentTree(file, root, content, objects)
}

function writeHead(file: PdfFile, element: StructureElement, parent: PdfReference): void {
  const { dictionary, reference, type } = element
  dictionary.set('Type', 'StructElem').set('S', type).set('P', parent)
  const page = pageOf(element)
  if (page === undefined) dictionary.delete('Pg')
  else dictionary.set('Pg', new PdfReference(page))
  file.objects.set(reference.number, dictionary)
}

/** The page that an element's own content is on; content elsewhere says so itself. */
function pageOf(element: StructureElement): number | undefined {
  for (const kid of element.kids) if (kid.kind === 'content') return kid.page
  return undefined
}

function kidsValue(element: StructureElement): PdfValue {
  const page = pageOf(element)
  const values = element.kids.map((kid) => kidValue(kid, page))
  const [only] = values
  return values.length === 1 && only !== undefined ? only : values
}

function kidValue(kid: Kid, page: number | undefined): PdfValue {
  if (kid.kind === 'element') return kid.element.reference
  if (kid.kind === 'content' && kid.page === page) return kid.id
  const value = new Map<string, PdfValue>([['Type', kid.kind === 'content' ? 'MCR' : 'OBJR']])
  if (kid.page !== undefined) value.set('Pg', new PdfReference(kid.page))
  return kid.kind === 'content' ? value.set('MCID', kid.id) : value.set('Obj', new PdfReference(kid.object))
}

function writeParentTree(
  file: PdfFile,
  root: StructureElement,
  content: Owners,
  objects: ReadonlyMap<number, PdfReference>,
): void {
  const rows: [number, PdfValue][] = []
  for (const { reference, page } of pagesOf(file)) {
    const owners = content.get(reference.number)
    const key = page.get('StructParents')
    if (owners && typeof key === 'number') rows.push([key, ownersValue(owners)])
    for (const annotation of listOf(file, page.get('Annots'))) {
      const owner = annotation instanceof PdfReference ? objects.get(annotation.number) : undefined
      const own = dictionaryOf(file, annotation)?.get('StructParent')
      if (owner && typeof own === 'number') rows.push([own, owner])
    }
  }
  rows.sort(([a], [b]) => a - b)
  const old = root.dictionary.get('ParentTree')
  if (old instanceof PdfReference) file.objects.delete(old.number)
  root.dictionary.set('ParentTree', new Map([['Nums', rows.flat()]]))
  root.dictionary.set('ParentTreeNextKey', (rows.at(-1)?.[0] ?? -1) + 1)
}

function ownersValue(owners: ReadonlyMap<number, PdfReference>): PdfValue[] {
  const values: PdfValue[] = []
  for (const id of owners.keys()) while (values.length <= id) values.push(null)
  for (const [id, owner] of owners) values[id] = owner
  return values
}

function mapOf(owners: Owners, page: number): Map<number, PdfReference> {
  const found = owners.get(page) ?? new Map<number, PdfReference>()
  owners.set(page, found)
  return found
}
