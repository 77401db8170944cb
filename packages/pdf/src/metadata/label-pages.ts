import { catalogOf, pagesOf } from '../format/access.ts'
import type { PdfFile, PdfValue } from '../format/objects.ts'

/** Label pages with the numbers they have in the whole document, also where only some of them were printed. */
export function labelPages(file: PdfFile, pageRanges: string | undefined): void {
  const rows: PdfValue[] = []
  let index = 0
  for (const { first, count } of ranges(pageRanges, pagesOf(file).length)) {
    rows.push(
      index,
      new Map<string, PdfValue>([
        ['S', 'D'],
        ['St', first],
      ]),
    )
    index += count
  }
  catalogOf(file).set('PageLabels', new Map([['Nums', rows]]))
}

/** Read `1-3, 8`; a range without an end takes all that is left. */
function ranges(text: string | undefined, total: number): { first: number; count: number }[] {
  const parts = (text ?? '').split(',').flatMap((part) => {
    const match = /^\s*(\d{1,6})?\s*(-)?\s*(\d{1,6})?\s*$/.exec(part)
    if (!match || (match[1] === undefined && match[3] === undefined)) return []
    const first = Math.max(1, Number(match[1] ?? 1))
    const last = match[2] === undefined ? first : Number(match[3] ?? first + total - 1)
    return [{ first, count: last - first + 1 }]
  })
  return parts.length === 0 ? [{ first: 1, count: total }] : parts
}
