import { type PdfDictionary, type PdfFile, PdfReference, PdfStream, type PdfValue } from './objects.ts'

/** Follow a reference to its object. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  return value instanceof PdfReference ? file.objects.get(value.number) : value
}

/** A value as a dictionary, a stream's own included; `undefined` where it is none. */
export function dictionaryOf(file: PdfFile, value: PdfValue | undefined): PdfDictionary | undefined {
  const found = resolve(file, value)
  if (found instanceof PdfStream) return found.dictionary
  return found instanceof Map ? found : undefined
}

/** A value as a list: an array's items, a single value alone, nothing for none. */
export function listOf(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  const found = resolve(file, value)
  if (Array.isArray(found)) return found
  return found === undefined || found === null || value === undefined ? [] : [value]
}

/** The document's catalog. */
export function catalogOf(file: PdfFile): PdfDictionary {
  return dictionaryOf(file, file.trailer.get('Root')) ?? new Map()
}

/** The pages in order. */
export function pagesOf(file: PdfFile): { reference: PdfReference; page: PdfDictionary }[] {
  const pages: { reference: PdfReference; page: PdfDictionary }[] = []
  const seen = new Set<number>()
  const walk = (value: PdfValue | undefined): void => {
    if (!(value instanceof PdfReference) || seen.has(value.number)) return
    seen.add(value.number)
    const node = dictionaryOf(file, value)
    if (!node) return
    if (node.has('Kids')) listOf(file, node.get('Kids')).forEach(walk)
    else pages.push({ reference: value, page: node })
  }
  walk(catalogOf(file).get('Pages'))
  return pages
}

/** Give an object the next free number. */
export function addObject(file: PdfFile, value: PdfValue): PdfReference {
  let number = file.objects.size + 1
  while (file.objects.has(number)) number += 1
  file.objects.set(number, value)
  return new PdfReference(number)
}
