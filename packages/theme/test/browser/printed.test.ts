import { expect, test } from 'vitest'
import { render } from '../../src/render.ts'
import { samples } from '../samples.ts'
import { withOptions } from '../with-options.ts'
import { type Printed, type PrintedText, print } from './printed-lines.ts'
import { withBrowser } from './with-browser.ts'

const long = samples().filter(({ resume }) => (resume.publications?.length ?? 0) > 15)
const top = 790
const marginColumn = 60

test('long CVs are printed page by page as a typesetter would', async () => {
  const faults = await withBrowser(async (browser) => {
    const found: string[] = []
    for (const { name, resume } of long) {
      const html = render(resume)
      const titles = titlesOf(html)
      const printed = await print(browser, html)
      const faults = [
        ...headsOf(printed, resume.basics?.name ?? ''),
        ...lonelyHeadings(printed, titles),
        ...tornEntries(printed, titles),
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

/** Publications whose text goes on overleaf: what follows a label in the text column, up to a heading or the next label. */
function tornEntries({ texts }: Printed, titles: ReadonlySet<string>): string[] {
  const body = texts.filter(({ y }) => y < top)
  return body.flatMap((label, start) => {
    if (!isLabel(label)) return []
    const rest = body.slice(start + 1)
    const end = rest.findIndex(({ text, x }) => x < marginColumn || titles.has(text))
    const entry = end < 0 ? rest : rest.slice(0, end)
    return entry.some(({ page }) => page !== label.page)
      ? [`${label.text} is torn after page ${label.page}`]
      : []
  })
}

function titlesOf(html: string): ReadonlySet<string> {
  const titles = [...html.matchAll(/<h[2-6][^>]*><a[^>]*>([^<]*)</g)].map(([, title]) => title ?? '')
  return new Set(titles.map((title) => title.replaceAll('&amp;', '&').replaceAll('&#39;', "'")))
}

function isLabel({ text, x }: PrintedText): boolean {
  return x < marginColumn && /^(?:J|C|B|Ch|P|T|R|D|S|Pat|Rv|E|M|Ms|W)\d+$/.test(text)
}
