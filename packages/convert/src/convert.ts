import { contactLines } from './basics/contact-line.ts'
import { findName } from './basics/find-name.ts'
import { readBasics } from './basics/read-basics.ts'
import { sectionsInHead } from './basics/sections-in-head.ts'
import { checkOwner } from './checks/check-owner.ts'
import { checkTables } from './checks/check-tables.ts'
import { ConvertError } from './convert-error.ts'
import { passagesOf } from './document/block.ts'
import { definitionLists } from './document/definition-lists.ts'
import { readFrontMatter } from './document/front-matter.ts'
import { pageTitle } from './document/page-title.ts'
import { pipeTables } from './document/pipe-tables.ts'
import { titleBlock } from './document/title-block.ts'
import { toBlocks } from './document/to-blocks.ts'
import { closeHints } from './hints/close-hints.ts'
import { openHints } from './hints/hint-book.ts'
import type { Hints } from './hints/hints.ts'
import { leaveOutSections } from './hints/leave-out-sections.ts'
import { omitText } from './hints/omit-text.ts'
import { readHints } from './hints/read-hints.ts'
import { useNames } from './hints/use-names.ts'
import { buildOutline } from './outline/build-outline.ts'
import { contactsAtEnd } from './outline/contacts-at-end.ts'
import { languageOf } from './outline/language-of.ts'
import { partOutline } from './outline/part-outline.ts'
import { readCitations } from './readers/bibliography/read-citations.ts'
import type { PartlyRead, SourceDocument, SourceResume } from './readers/format.ts'
import { readDocument } from './readers/read-document.ts'
import { repair } from './repairs/repair.ts'
import { adoptResume } from './report/adopt-resume.ts'
import { assemble } from './report/assemble.ts'
import { completePublications } from './report/complete-publications.ts'
import { openLedger } from './report/ledger-book.ts'
import { ownerOf } from './sections/owner.ts'
import { readSections } from './sections/read-sections.ts'
import { openReading, type ReadingMessage } from './sections/reading.ts'
import type { Conversion, ConvertOptions } from './types.ts'

/**
 * Convert a CV document to a JSON Resume, with the place of every value, messages, and an account of every character.
 *
 * The same document gives the same result: no clock, no locale, no network.
 *
 * @param input the document's bytes, or its text
 * @throws ConvertError when the input can't be read at all; bad content yields messages
 */
export async function convert(input: Uint8Array | string, options: ConvertOptions = {}): Promise<Conversion> {
  const path = options.path ?? 'document'
  try {
    const source = await readDocument(input, { ...options, path })
    const conversion = await convertSource(source, path, options.hints ?? {})
    return await completeFrom(options.bibliographies ?? [], conversion)
  } catch (cause) {
    throw cause instanceof RangeError ? tooDeep(path, cause) : cause
  }
}

/** Parsers follow the nesting of a document by calling themselves, until there is no room left. */
function tooDeep(path: string, cause: RangeError): ConvertError {
  const remedy = 'give a document that was made for reading'
  return new ConvertError('too-deep', path, 'the document is nested too deep to be read', remedy, { cause })
}

async function convertSource(
  source: SourceDocument | SourceResume | PartlyRead,
  path: string,
  hints: Hints,
): Promise<Conversion> {
  if ('resume' in source) return adoptResume(source, path)
  const conversion = await convertDocument(source, path, hints)
  return 'complete' in source ? adoptResume(source.complete(conversion), path) : conversion
}

async function convertDocument(
  { text: source, tree, matter: beside = [], named = [], pageStarts, messages: told }: SourceDocument,
  path: string,
  given: Hints,
): Promise<Conversion> {
  const ledger = openLedger(source)
  const matter = [...readFrontMatter(tree, source), ...beside]
  const printed = definitionLists(titleBlock(toBlocks(tree, source), source), source)
  const blocks = pageTitle(printed, matter, languageOf(printed))
  for (const passage of blocks.flatMap(passagesOf)) ledger.text(passage)
  const said = await readHints(tree, source, given)
  const hints = openHints(said.hints)
  const repaired = repair(omitText(pipeTables(blocks, source), hints, ledger.omit), ledger.repair)
  const language = languageOf(repaired)
  const outline = buildOutline(repaired, language, hints)
  const { head, summaries, sections, headings } = partOutline(
    contactsAtEnd(leaveOutSections(outline, ledger.omit)),
  )
  const { lines, sections: labelled } = sectionsInHead(contactLines(head, source))
  const name = findName(lines, matter)
  const names = useNames(hints, repaired.flatMap(passagesOf))
  const messages: ReadingMessage[] = [
    ...said.messages,
    ...closeHints(hints, outline, ledger.heed),
    ...checkTables(blocks, source),
  ]
  const owner = ownerOf(name?.person.name, [...(name?.person.alternateNames ?? []), ...names])
  const reading = openReading(source, owner, ledger, messages, named)
  const { basics, lastModified } = readBasics(reading, lines, name, matter, summaries, hints.of('names'))
  messages.push(...checkOwner(basics))
  const read = readSections(reading, [...labelled, ...sections])
  return assemble({
    source,
    pageStarts,
    path,
    basics,
    lastModified,
    language,
    headings,
    read,
    ledger,
    told,
    messages,
  })
}

async function completeFrom(
  bibliographies: NonNullable<ConvertOptions['bibliographies']>,
  conversion: Conversion,
): Promise<Conversion> {
  let completed = conversion
  for (const { path, bytes } of bibliographies)
    completed = completePublications(completed, await readCitations(bytes, path), path)
  return completed
}
