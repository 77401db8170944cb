import { existsSync } from 'node:fs'
import { findBrowser, installCommand } from '../browser/find-browser.ts'
import type { BrowserSource, FoundBrowser } from '../browser/types.ts'
import { isPdfError } from '../error.ts'
import { parallelLimit } from '../many/parallel-limit.ts'
import { printPdf } from '../print-pdf.ts'
import type { PrinterOptions } from '../printer/types.ts'
import { readText } from '../read-back/read-text.ts'
import { squeeze } from '../read-back/squeeze.ts'

/** One thing that printing needs, and how it stands. */
export interface Diagnosis {
  name: string
  status: 'ok' | 'absent' | 'bad'
  detail: string
  /** The command or the setting that mends it. */
  remedy?: string
}

const sources = ['environment', 'puppeteer', 'system', 'packaged'] as const

const sourceNames: Record<BrowserSource, string> = {
  option: 'Browser that was named',
  environment: 'Browser named by the environment',
  puppeteer: "Puppeteer's own download",
  system: 'Chrome or Chromium of the system',
  packaged: 'Headless shell of @sparticuz/chromium',
}

/** What each source lacks when it has no browser. */
const remedies: Partial<Record<BrowserSource, string>> = {
  puppeteer: installCommand,
  packaged: 'npm install @sparticuz/chromium',
}

const sample = 'Offprint prints'

/**
 * Find out whether this machine can print: which browsers there are, whether the one that would be used starts, with
 * what sandbox, and whether it has a font. Never throws: what is wrong is in the result, with the command that mends it.
 */
export async function doctor(options: PrinterOptions = {}): Promise<Diagnosis[]> {
  const found = await Promise.all(sources.map((source) => browserOf(source, options)))
  return [
    ...found,
    await trial(options),
    { name: 'Documents at one time', status: 'ok', detail: String(parallelLimit()) },
  ]
}

async function browserOf(source: (typeof sources)[number], options: PrinterOptions): Promise<Diagnosis> {
  const name = sourceNames[source]
  try {
    const { browserPath: _path, ...rest } = options
    return { name, status: 'ok', detail: describe(await findBrowser({ ...rest, sources: [source] })) }
  } catch (error) {
    const isNamed = source === 'environment' && isPdfError(error) && !error.message.startsWith('No browser')
    if (isNamed) return { name, status: 'bad', detail: error.message, ...remedy(error.remedy) }
    return { name, status: 'absent', detail: 'not found', ...remedy(remedies[source]) }
  }
}

/** Print a line of text and read it back. */
async function trial(options: PrinterOptions): Promise<Diagnosis> {
  const name = 'Trial print'
  try {
    const { bytes, browser, timings } = await printPdf(`<!doctype html><html lang="en"><p>${sample}`, options)
    const { pieces } = await readText(bytes)
    const text = pieces.map((piece) => piece.text).join('')
    if (!squeeze(text).includes(squeeze(sample))) {
      return {
        name,
        status: 'bad',
        detail: 'The page came out without its text: there is no font',
        remedy: fontCommand(),
      }
    }
    const sandbox = browser.sandbox ? 'with its sandbox' : 'without a sandbox'
    const milliseconds = Math.round(timings.launch + timings.layout + timings.print)
    return { name, status: 'ok', detail: `${describe(browser)}, ${sandbox}, ${milliseconds} ms` }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { name, status: 'bad', detail, ...remedy(isPdfError(error) ? error.remedy : undefined) }
  }
}

function describe({ path, version }: FoundBrowser): string {
  return version === undefined ? path : `${path} (${version})`
}

function remedy(text: string | undefined): { remedy?: string } {
  return text === undefined ? {} : { remedy: text }
}

function fontCommand(): string {
  return existsSync('/etc/alpine-release') ? 'apk add font-dejavu' : 'apt-get install -y fonts-dejavu-core'
}
