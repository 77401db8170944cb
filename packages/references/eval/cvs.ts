import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Publication, Resume } from '@offprint/schema'
import { parseReferences, toPublication } from '../src/index.ts'
import { compareFields, fold, report, type Tally } from './compare.ts'
import { type Block, readBlocks } from './documents.ts'
import { citationFields, publicationFields } from './fields.ts'

/** Read the publications of every CV of a folder that has a gold result, and compare. */
export function evaluateCvs(folder: string, verbose: boolean, only = ''): string {
  if (!existsSync(folder)) return `skipped: ${folder} is not here`
  const tallies = new Map<string, Tally>()
  const derived = new Map<string, Tally>()
  const lines: string[] = []
  let whole = 0
  let items = 0
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.resume.json') && name.includes(only))
    .sort()) {
    const document = `${folder}/${file.replace('.resume.json', '.md')}`
    if (!existsSync(document)) continue
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Resume
    const owner = [gold.basics?.name ?? '', ...(gold.basics?.alternateNames ?? [])]
    const pairs = pairUp(readBlocks(readFileSync(document, 'utf8')), gold.publications ?? [])
    let right = 0
    for (const list of lists(pairs)) {
      const parsed = parseReferences(
        list.map((pair) => pair.block.text),
        { owner, heading: list[0]?.block.heading ?? '' },
      )
      list.forEach(({ block, publication }, index) => {
        const result = parsed[index]
        if (result === undefined || publication.citation === undefined) return
        const errors = compareFields(
          citationFields(publication.citation),
          citationFields(result.citation),
          tallies,
        )
        compareFields(publicationFields(publication), publicationFields(toPublication(result)), derived)
        if (errors.length === 0) right += 1
        else if (verbose)
          lines.push(
            `  ${file.replace('.resume.json', '')} · ${block.text.text.replace(/\s+/g, ' ').slice(0, 260)}`,
            ...errors.map((error) => `      ${error}`),
          )
      })
    }
    lines.push(
      `${file.replace('.resume.json', '').padEnd(26)} ${right} of ${pairs.length} whole (${gold.publications?.length ?? 0} in the gold)`,
    )
    whole += right
    items += pairs.length
  }
  return [...lines, report(tallies, whole, items), report(derived, 0, 0)].join('\n')
}

interface Pair {
  readonly block: Block
  readonly publication: Publication
}

/** The block that prints a publication holds its title, or else its first author and its page. */
function pairUp(blocks: readonly Block[], publications: readonly Publication[]): Pair[] {
  const folded = blocks.map((block) => fold(block.text.text))
  const used = new Set<number>()
  const pairs: (Pair & { index: number })[] = []
  for (const publication of publications) {
    const values = printedValues(publication)
    const title = fold(publication.citation?.title ?? '')
    let best = { index: -1, score: 0 }
    folded.forEach((text, index) => {
      if (used.has(index) || !text.includes(title)) return
      const score = values.filter((value) => text.includes(value)).length / values.length
      if (score > best.score) best = { index, score }
    })
    const block = blocks[best.index]
    if (block === undefined || best.score < 0.6) continue
    used.add(best.index)
    pairs.push({ block, publication, index: best.index })
  }
  return pairs.sort((left, right) => left.index - right.index)
}

/** What the block of a publication must print. */
function printedValues({ citation }: Publication): string[] {
  const page = citation?.page === undefined ? undefined : String(citation.page)
  const values = [
    citation?.title,
    citation?.['container-title'],
    page,
    citation?.publisher,
    citation?.DOI,
    citation?.genre,
    citation?.number,
    citation?.author?.[0]?.family,
  ]
  return [...values, citation?.issued?.['date-parts']?.[0]?.[0]]
    .filter((value) => value !== undefined)
    .map(fold)
}

function lists(pairs: readonly Pair[]): Pair[][] {
  const byList = new Map<number, Pair[]>()
  for (const pair of pairs) byList.set(pair.block.list, [...(byList.get(pair.block.list) ?? []), pair])
  return [...byList.values()]
}
