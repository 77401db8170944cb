import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { render } from '../../src/render.ts'
import { samples } from '../samples.ts'
import { withOptions } from '../with-options.ts'
import { type Printed, print } from './printed-lines.ts'
import { withBrowser } from './with-browser.ts'

const long = samples().filter(({ resume }) => (resume.publications?.length ?? 0) > 15)
const pictures = fileURLToPath(new URL('../../../../.cache/printed/', import.meta.url))
const top = 790

test('long CVs are printed page by page as a typesetter would', async () => {
  const faults = await withBrowser(async (browser) => {
    const found: string[] = []
    for (const { name, resume } of long) {
      const html = render(resume)
      const titles = titlesOf(html)
      const printed = await print(browser, html)
      takePictures(name, printed)
      const faults = [
        ...headsOf(printed, resume.basics?.name ?? ''),
        ...lonelyHeadings(printed, titles),
        ...tornEntries(await print(browser, html, markEntries), html.split('class="what').length - 1),
      ]
      found.push(...faults.map((fault) => `${name}: ${fault}`))
    }
    return found
  })
  expect(long.length).toBeGreaterThan(3)
  expect(faults).toEqual([])
})

test('the paper is as the options say, and links stay links', async () => {
  const [sample] = long
  expect(sample).toBeDefined()
  if (sample === undefined) return
  const [a4, letter] = await withBrowser(async (browser) => [
    await print(browser, render(sample.resume)),
    await print(browser, render(withOptions(sample.resume, { paper: 'letter' }))),
  ])
  expect(new Set(a4?.sizes.map(String))).toEqual(new Set(['595,842']))
  expect(new Set(letter?.sizes.map(String))).toEqual(new Set(['612,792']))
  expect(a4?.links.length).toBeGreaterThan(3)
})

/** A picture of every printed page in `.cache/printed`, to look at when the test has found something. */
function takePictures(name: string, { pdf }: Printed): void {
  mkdirSync(pictures, { recursive: true })
  spawnSync('pdftoppm', ['-r', '60', '-png', '-', `${pictures}${name}`], { input: pdf })
}

/** The first page has no running head; every other has the name and its place. */
function headsOf({ sizes, texts }: Printed, name: string): string[] {
  return sizes.flatMap((_, index) => {
    const head = texts
      .filter(({ page, y }) => page === index + 1 && y > top)
      .map(({ text }) => text)
      .join(' ')
    const expected = index === 0 ? '' : `${name} Page ${index + 1} of ${sizes.length}`
    return head === expected ? [] : [`page ${index + 1} has the head “${head}”`]
  })
}

/** Headings with nothing below them on their page. */
function lonelyHeadings({ texts }: Printed, titles: ReadonlySet<string>): string[] {
  const body = texts.filter(({ y }) => y < top)
  return body.flatMap(({ page, text }, index) => {
    const next = body.slice(index + 1).find((item) => !titles.has(item.text))
    return titles.has(text) && next?.page !== page
      ? [`“${text}” stands alone at the foot of page ${page}`]
      : []
  })
}

/** Entries that begin on one page and end on another, though none of them is as tall as a page. */
function tornEntries({ texts }: Printed, count: number): string[] {
  const pagesOf = (brace: string): number[] =>
    texts.flatMap(({ page, text }) => Array.from(text.split(brace).slice(1), () => page))
  const begins = pagesOf('{')
  const ends = pagesOf('}')
  if (begins.length !== count || ends.length !== count)
    return [`${begins.length} beginnings and ${ends.length} ends of ${count} entries are marked`]
  return begins.flatMap((page, index) =>
    ends[index] === page ? [] : [`an entry begins on page ${page} and ends on page ${ends[index]}`],
  )
}

/** To run in the page: puts a small brace before the first and the last letter of every entry. */
const markEntries = `
  for (const entry of document.querySelectorAll('.what')) {
    const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') texts.push(walker.currentNode)
    texts.at(0).before(brace('{'))
    const last = texts.at(-1)
    last.splitText(last.data.trimEnd().length - 1).before(brace('}'))
  }
  function brace(text) {
    const mark = document.createElement('span')
    mark.style.font = '1px/1 sans-serif'
    mark.textContent = text
    return mark
  }
`

function titlesOf(html: string): ReadonlySet<string> {
  const titles = [...html.matchAll(/<h[2-6][^>]*><a[^>]*>([^<]*)</g)].map(([, title]) => title ?? '')
  return new Set(titles.map((title) => title.replaceAll('&amp;', '&').replaceAll('&#39;', "'")))
}
