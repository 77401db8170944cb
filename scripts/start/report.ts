import type { Ledger, Message } from '@offprint/convert'
import type { UsedBrowser } from '@offprint/pdf'
import { type Resume, validateResume } from '@offprint/schema'
import { countItems, ledgerShares, type Paint } from 'offprint'

/** A label and what stands after it; a label of `''` goes on with the one above. */
export type Row = readonly [label: string, text: string]

const rowWidth = 72
const barWidth = 40
const mostProblems = 5

/** How many items each section has. */
export function sectionLines(resume: Resume): Row[] {
  const counts = countItems(resume).map(({ section, count }) => `${count} ${section}`)
  const lines = ['']
  for (const count of counts) {
    const last = lines.at(-1) ?? ''
    if (last.length + count.length > rowWidth) lines.push(count)
    else lines.splice(-1, 1, last === '' ? count : `${last} · ${count}`)
  }
  return lines.map((line, index) => [index === 0 ? 'Sections' : '', line])
}

/** A bar of how much of the document is in its place, and the four shares. */
export function coverageLines(ledger: Ledger, paint: Paint): Row[] {
  const placed = (ledger.total - ledger.unplaced) / Math.max(1, ledger.total)
  const full = Math.floor(barWidth * placed)
  const bar = `${paint('green', '━'.repeat(full))}${paint('red', '━'.repeat(barWidth - full))}`
  return [
    ['Coverage', bar],
    ['', ledgerShares(ledger)],
  ]
}

/** Whether the resume is valid, and what is wrong where it isn't. */
export function validityLines(resume: Resume, paint: Paint): Row[] {
  const problems = validateResume(resume)
  const errors = problems.filter(({ severity }) => severity === 'error')
  const verdict =
    errors.length === 0 ? paint('green', 'valid JSON Resume') : paint('red', `${errors.length} errors`)
  const shown = problems
    .slice(0, mostProblems)
    .map(({ pointer, message }): Row => ['', `${pointer}: ${message}`])
  return [['Checked', `${verdict}, ${problems.length - errors.length} warnings`], ...shown]
}

/** How many messages there are, and those that are not only for information. */
export function messageLines(messages: readonly Pick<Message, 'severity' | 'reason'>[], paint: Paint): Row[] {
  const of = (severity: Message['severity']): number =>
    messages.filter((message) => message.severity === severity).length
  const counts = `${of('error')} errors, ${of('warning')} warnings, ${of('info')} notes`
  const shown = messages.filter(({ severity }) => severity !== 'info')
  const first: Row = [
    'Messages',
    shown.length === 0 ? counts : `${counts} (offprint convert cv.md shows each place)`,
  ]
  return [
    first,
    ...shown.map(({ severity, reason }): Row => ['', `${paint(styles[severity], severity)} ${reason}`]),
  ]
}

const styles = { info: 'cyan', warning: 'yellow', error: 'red' } as const

const sources: Readonly<Record<UsedBrowser['source'], string>> = {
  option: 'named by an option',
  environment: 'named by the environment',
  puppeteer: "Puppeteer's own download",
  system: 'installed on this machine',
  packaged: 'from the npm package @sparticuz/chromium',
}

/** Which browser printed the PDF. */
export function browserLine({ version, source, headlessShell, sandbox }: UsedBrowser): Row {
  const kind = headlessShell ? 'headless shell' : 'Chromium'
  return [
    'Browser',
    `${kind} ${version}, ${sources[source]}${sandbox ? '' : ', without its sandbox (running as root)'}`,
  ]
}
