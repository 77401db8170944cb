import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { findBrowser, PdfError, printPdf, withPrinter } from '../src/index.ts'
import { packaged } from './support/printer.ts'
import { samplePage } from './support/sample-page.ts'
import { textOf } from './support/text-of.ts'

const { path: browserPath } = await findBrowser(packaged)

describe('one browser', () => {
  test('is used for every document, and only the first waits for it', async () => {
    const pids = await withPrinter(packaged, async (printer) => {
      const first = await printer.print('<p>one')
      const before = browsersOf(process.pid)
      const second = await printer.print('<p>two')
      expect(first.launch).toBeGreaterThan(0)
      expect(second.launch).toBe(0)
      expect(browsersOf(process.pid)).toEqual(before)
      return before
    })
    expect(pids).toHaveLength(1)
    expect(pids.flatMap(processGroup)).toEqual([])
    expect(profilesOf(process.pid)).toEqual([])
  })

  test('says which it is', async () => {
    const { browser } = await printPdf('<p>x', packaged)
    expect(browser).toMatchObject({ path: browserPath, source: 'packaged', headlessShell: true })
    expect(browser.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(browser.sandbox).toBe(process.getuid?.() !== 0)
  })

  test('is ended when the function that uses it throws', async () => {
    await expect(
      withPrinter(packaged, async (printer) => {
        await printer.print('<p>x')
        throw new Error('the caller failed')
      }),
    ).rejects.toThrow('the caller failed')
    expect(browsersOf(process.pid)).toEqual([])
    expect(profilesOf(process.pid)).toEqual([])
  })
})

describe('a browser that fails', () => {
  test('and is killed before a document is replaced', async () => {
    await withPrinter(packaged, async (printer) => {
      await printer.print('<p>x')
      for (const pid of browsersOf(process.pid)) process.kill(pid, 'SIGKILL')
      const { bytes } = await printPdf('<!doctype html><p>after the crash', { printer })
      expect(await textOf(bytes)).toContain('after the crash')
    })
    expect(profilesOf(process.pid)).toEqual([])
  })

  test('and is killed in the middle of a document is replaced', async () => {
    await withPrinter(packaged, async (printer) => {
      await printer.print('<p>x')
      const printing = printer.print(longPage)
      await sleep(50)
      for (const pid of browsersOf(process.pid)) process.kill(pid, 'SIGKILL')
      expect((await printing).bytes.length).toBeGreaterThan(1000)
    })
  })

  test('in its page only is replaced too', async () => {
    await withPrinter(packaged, async (printer) => {
      await printer.print('<p>x')
      const printing = printer.print(longPage)
      await renderersStarted()
      for (const pid of browsersOf(process.pid).flatMap(renderersOf)) kill(pid)
      expect((await printing).bytes.length).toBeGreaterThan(1000)
    })
  })

  test('twice gives a clear error', async () => {
    const failure = withPrinter({ ...packaged, timeout: 700 }, (printer) => printer.print(endlessPage))
    await expect(failure).rejects.toThrow(PdfError)
    await expect(failure).rejects.toMatchObject({
      code: 'timeout',
      message: 'The page was not printed within 700 ms',
    })
    expect(browsersOf(process.pid)).toEqual([])
    expect(profilesOf(process.pid)).toEqual([])
  })

  test('does not take the other documents with it', async () => {
    await withPrinter({ ...packaged, timeout: 8_000 }, async (printer) => {
      const jobs = [printer.print(endlessPage), printer.print('<p>good'), printer.print('<p>good')]
      const outcomes = await Promise.allSettled(jobs)
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    })
  })

  test('that cannot start at all is a clear error', async () => {
    const failure = printPdf('<p>x', { browserPath: '/bin/false' })
    await expect(failure).rejects.toMatchObject({ name: 'PdfError', code: 'browser-failed' })
    expect(profilesOf(process.pid)).toEqual([])
  })

  test.runIf(process.getuid?.() === 0)('for want of a sandbox says so, and what to do', async () => {
    await expect(printPdf('<p>x', { ...packaged, sandbox: true })).rejects.toMatchObject({
      code: 'browser-failed',
      message: `${browserPath} finds no sandbox on this system and did not start`,
      remedy: expect.stringContaining('sandbox to false'),
    })
  })

  test('that never answers is given up', async () => {
    const failure = printPdf('<p>x', { browserPath: process.execPath, launchTimeout: 500 })
    await expect(failure).rejects.toMatchObject({ name: 'PdfError', code: 'browser-failed' })
  })
})

test.for([
  { render: { pageRanges: '7-9' }, says: 'Page range' },
  { render: { format: 'a99' }, says: 'paper format' },
  { render: { scale: 99 }, says: 'scale' },
  { render: { width: '12 feet' }, says: '12 feet' },
])('$render is refused without a second try', async ({ render, says }) => {
  await withPrinter(packaged, async (printer) => {
    await printer.print('<p>x')
    const before = browsersOf(process.pid)
    await expect(printer.print(samplePage, render)).rejects.toMatchObject({
      code: 'bad-options',
      message: expect.stringMatching(new RegExp(says, 'i')),
    })
    expect(browsersOf(process.pid)).toEqual(before)
  })
})

describe.runIf(process.platform === 'linux')('a process that ends while it prints', () => {
  test.for<NodeJS.Signals>(['SIGINT', 'SIGTERM', 'SIGHUP'])('by %s leaves nothing behind', async (signal) => {
    const { child, browsers } = await printingProcess()
    child.kill(signal)
    expect(await ending(child)).toBe(signal)
    expect(await gone(browsers)).toEqual([])
    expect(profilesOf(child.pid ?? 0)).toEqual([])
  })

  test('by exiting leaves nothing behind', async () => {
    const { child, browsers } = await printingProcess("process.stdin.once('data', () => process.exit(7))")
    child.stdin?.write('now')
    expect(await ending(child)).toBe(7)
    expect(await gone(browsers)).toEqual([])
    expect(profilesOf(child.pid ?? 0)).toEqual([])
  })

  test('by SIGKILL leaves no process, and the next one to print removes its profile', async () => {
    const { child, browsers } = await printingProcess()
    child.kill('SIGKILL')
    await ending(child)
    expect(await gone(browsers)).toEqual([])
    await printPdf('<p>x', packaged)
    expect(profilesOf(child.pid ?? 0)).toEqual([])
  })
})

/** Columns in columns in columns: layout of this takes longer than anyone waits, without any script. */
const endlessPage = `<!doctype html>${'<div style="columns: 3; height: 33px">'.repeat(20)}${'text '.repeat(2000)}`

const longPage = `<!doctype html>${'<p>A paragraph of a long page, which takes its time.</p>'.repeat(4000)}`

/** Start a process that prints one page after the other, and wait until it has a browser. */
async function printingProcess(more = ''): Promise<{ child: ChildProcess; browsers: number[] }> {
  const source = `
    import { withPrinter } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
    await withPrinter({ sources: ['packaged'] }, async (printer) => {
      await printer.print('<p>x')
      console.log('ready')
      ${more}
      for (;;) await printer.print('<p>x')
    })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  return { child, browsers: browsersOf(child.pid ?? 0).flatMap(processGroup) }
}

function ending(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(child.exitCode ?? child.signalCode)
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
}

/** Wait until processes are gone; a killed one is still listed for a moment. */
async function gone(pids: readonly number[]): Promise<number[]> {
  expect(pids.length).toBeGreaterThan(0)
  for (let round = 0; round < 200 && pids.some(isAlive); round += 1) await sleep(50)
  return pids.filter(isAlive)
}

async function renderersStarted(): Promise<void> {
  while (browsersOf(process.pid).flatMap(renderersOf).length === 0) await sleep(10)
}

function kill(pid: number): void {
  if (isAlive(pid)) process.kill(pid, 'SIGKILL')
}

function isAlive(pid: number): boolean {
  return processes().some((one) => one.pid === pid && one.state !== 'Z')
}

interface Process {
  pid: number
  parent: number
  group: number
  state: string
  command: string
}

/** The processes of this machine, as Linux lists them. */
function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const [state = '', parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8')
        return [{ pid: Number(name), parent: Number(parent), group: Number(group), state, command }]
      } catch {
        return []
      }
    })
}

/** The browsers that a process has started. */
function browsersOf(parent: number): number[] {
  return processes()
    .filter((one) => one.parent === parent && one.command.includes('--user-data-dir=') && one.state !== 'Z')
    .map(({ pid }) => pid)
}

function processGroup(leader: number): number[] {
  return processes()
    .filter(({ group, state }) => group === leader && state !== 'Z')
    .map(({ pid }) => pid)
}

function renderersOf(leader: number): number[] {
  return processes()
    .filter(({ group, command }) => group === leader && command.includes('--type=renderer'))
    .map(({ pid }) => pid)
}

function profilesOf(pid: number): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`offprint-profile-${pid}-`))
}
