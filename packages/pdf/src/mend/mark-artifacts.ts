import { deflateSync } from 'node:zlib'
import type { PageContent } from '../content/document-content.ts'
import { PdfReference, PdfStream } from '../format/objects.ts'
import type { StructureElement } from '../structure/types.ts'
import { walk } from '../structure/walk.ts'
import type { StructuredDraft } from './types.ts'

interface Edit {
  start: number
  end: number
  text: string
}

/** Elements whose lines and shapes are content. */
const drawn: ReadonlySet<string> = new Set(['Figure', 'Formula', 'Lbl'])

/**
 * Mark as artifacts what is painted outside the structure (page numbers, rules, decorative images) and the sequences in
 * it that hold lines and shapes only (backgrounds, borders), and take the latter out of the structure.
 */
export function markArtifacts({ file, content, structure }: StructuredDraft): void {
  const owners = contentOwners(structure.root)
  for (const page of content.pages) {
    const shapes = shapeSequences(page, owners.get(page.reference.number) ?? new Map())
    const edits = [...wraps(page), ...shapes]
    if (edits.length === 0) continue
    const bytes = deflateSync(apply(page.bytes, edits))
    const stream = new PdfStream(new Map([['Filter', 'FlateDecode']]), bytes)
    const contents = page.page.get('Contents')
    if (contents instanceof PdfReference) file.objects.set(contents.number, stream)
    page.unmarked = []
  }
}

/** The element of each sequence, by page and identifier. */
function contentOwners(root: StructureElement): Map<number, Map<number, StructureElement>> {
  const owners = new Map<number, Map<number, StructureElement>>()
  walk(root, (element) => {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue
      const page = owners.get(kid.page) ?? new Map<number, StructureElement>()
      owners.set(kid.page, page.set(kid.id, element))
    }
  })
  return owners
}

function wraps({ unmarked }: PageContent): Edit[] {
  return unmarked.flatMap(({ start, end }) => [
    { start, end: start, text: '/Artifact BMC\n' },
    { start: end, end, text: '\nEMC' },
  ])
}

function shapeSequences(page: PageContent, owners: ReadonlyMap<number, StructureElement>): Edit[] {
  const edits: Edit[] = []
  for (const sequence of page.sequences.values()) {
    const owner = owners.get(sequence.id)
    const isShape = sequence.paintsPath && !sequence.paintsText && !sequence.paintsObject
    if (!isShape || (owner && drawn.has(owner.type))) continue
    if (owner) {
      owner.kids = owner.kids.filter(
        (kid) => kid.kind !== 'content' || kid.page !== page.reference.number || kid.id !== sequence.id,
      )
    }
    edits.push({ start: sequence.start, end: sequence.end, text: '/Artifact BMC' })
    page.sequences.delete(sequence.id)
  }
  return edits
}

function apply(bytes: Uint8Array, edits: Edit[]): Uint8Array {
  edits.sort((a, b) => a.start - b.start)
  const parts: Uint8Array[] = []
  let position = 0
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(position, start), Buffer.from(text))
    position = end
  }
  parts.push(bytes.subarray(position))
  return Buffer.concat(parts)
}
