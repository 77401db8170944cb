import type { Page } from 'puppeteer-core/internal/api/Page.js'
import { addStyle } from './add-style.ts'
import { paperSize, toPixels } from './lengths.ts'
import type { PdfRenderOptions } from './types.ts'

/** Rounding inside the browser must not push the last line to a second page. */
const spare = 2
const a4Width = 793.6

/** Lay the page out on one sheet: of the paper's width, and as tall as the content with the margins needs. */
export async function onePage(page: Page, options: PdfRenderOptions): Promise<PdfRenderOptions> {
  const width =
    toPixels(options.width) ?? paperSize(options.format ?? 'a4', options.landscape ?? false)?.[0] ?? a4Width
  const own = await marginsOf(page)
  const edge = (side: Side): number => toPixels(options.margin?.[side]) ?? toPixels(own[side]) ?? 0
  const margin = { top: edge('top'), right: edge('right'), bottom: edge('bottom'), left: edge('left') }
  const scale = options.scale ?? 1
  const inner = Math.floor((width - margin.left - margin.right) / scale)
  await page.setViewport({ width: inner, height: 1 })
  await addStyle(page, 'append', unbroken)
  const content = Number(
    await page.evaluate('Math.ceil(document.documentElement.getBoundingClientRect().height)'),
  )
  const height = content * scale + margin.top + margin.bottom + spare
  const edges = [margin.top, margin.right, margin.bottom, margin.left].map((edge) => `${edge}px`).join(' ')
  await addStyle(
    page,
    'append',
    `@page { size: ${width}px ${height}px !important; margin: ${edges} !important }`,
  )
  const { format: _format, landscape: _landscape, ...rest } = options
  return { ...rest, width, height, margin, preferCSSPageSize: true }
}

type Side = 'top' | 'right' | 'bottom' | 'left'

/** The margins that the page's own style sheets give to every sheet. */
async function marginsOf(page: Page): Promise<Partial<Record<Side, string>>> {
  const found: unknown = await page.evaluate(`
    Object.fromEntries([...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSPageRule && rule.selectorText === '')
      .flatMap(({ style }) => ['top', 'right', 'bottom', 'left'].map((side) => [side, style.getPropertyValue('margin-' + side)]))
      .filter(([, value]) => value !== ''))`)
  return typeof found === 'object' && found !== null ? found : {}
}

const unbroken = `*, ::before, ::after {
  break-before: auto !important; break-after: auto !important; break-inside: auto !important
}`
