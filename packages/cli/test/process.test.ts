import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const bin = resolve(import.meta.dirname, '../bin/offprint.mjs')
const resume = JSON.stringify({ basics: { name: 'Ada Beispiel' } })

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint process '))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const offprint = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, input, encoding: 'utf8' })

describe('the real program', () => {
  test.for<[string[], string, number]>([
    [['--help'], '', 0],
    [['validate', '-'], resume, 0],
    [['validate', '-'], '{"basics":{"email":1}}', 1],
    [['validate', '-'], '{"basics":', 1],
    [['validate', '-'], '[]', 1],
    [['nonsense'], '', 2],
    [['validate', 'missing.json'], '', 2],
    [['render', '-', '-o', '/dev/null/x.html'], resume, 3],
  ])('%j of %j exits with %i', ([args, input, expected]) => {
    const { status, stderr } = offprint(args, input)
    expect({ status, trace: /\n\s+at /.test(stderr) }).toEqual({ status: expected, trace: false })
  })

  test('reads standard input, writes standard output, and keeps messages apart from it', () => {
    const { stdout } = offprint(['render', '-'], resume)
    expect(stdout).toMatch(/^<!doctype html>/i)
    expect(stdout).toContain('Ada Beispiel')
  })

  test('a reader that goes away is no error', async () => {
    const child = spawn(process.execPath, [bin, 'render', '-'], { stdio: 'pipe' })
    const errors = text(child.stderr)
    child.stdout.destroy()
    child.stdin.end(resume)
    const code = await new Promise((settle) => child.on('close', settle))
    expect({ code, errors: await errors }).toEqual({ code: 0, errors: '' })
  })

  test('prints a PDF in a real browser, with one command for several', async () => {
    await writeFile(join(folder, 'a b.json'), resume)
    await writeFile(
      join(folder, 'page.html'),
      '<!doctype html><html lang="en"><title>T</title><p>Hello</p></html>',
    )
    await writeFile(join(folder, 'bad.json'), 'not JSON')
    const { status, stderr } = offprint(['pdf', 'a b.json', 'bad.json', 'page.html', '-o', 'out/', '--check'])
    expect(stderr).toContain('basics         1 of 1 fields')
    expect(stderr).toContain('bad.json is not JSON')
    expect(stderr).toContain('2 printed, 1 failed')
    expect(status).toBe(1)
    for (const name of ['a b.pdf', 'page.pdf']) {
      expect((await readFile(join(folder, 'out', name), 'latin1')).slice(0, 5)).toBe('%PDF-')
    }
  })

  test('prints pictures, one tall page, and the publications as BibTeX inside', async () => {
    const citation = { type: 'article-journal', title: 'On Graphs', author: [{ family: 'Beispiel' }] }
    const publications = [{ name: 'On Graphs', citation }]
    await writeFile(join(folder, 'a.json'), JSON.stringify({ basics: { name: 'Ada' }, publications }))
    const { status, stderr } = offprint(['pdf', 'a.json', '--single-page', '--png', '36', '--margin', '5mm'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'a.pdf\n' })
    const picture = await readFile(join(folder, 'a-1.png'))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    const { readAttachments } = await import('@offprint/pdf')
    const [works] = readAttachments(await readFile(join(folder, 'a.pdf')))
    expect(works?.name).toBe('publications.bib')
    expect(Buffer.from(works?.bytes ?? []).toString()).toContain('On Graphs')
    expect(offprint(['pdf', 'a.json', '--scale', '9']).status).toBe(2)
  })
})

describe('under a Node that is too old', () => {
  test('one line says which one is needed', async () => {
    const script = (await readFile(bin, 'utf8')).replaceAll('process.versions.node', "'20.1.0'")
    const copy = join(folder, 'bin', 'offprint.mjs')
    spawnSync('mkdir', ['-p', join(folder, 'bin')])
    await writeFile(copy, script)
    const { status, stderr } = spawnSync(process.execPath, [copy, '--help'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: 'offprint: Node 20.1.0 is too old\n  → install Node 22.18 or newer from https://nodejs.org\n',
    })
  })
})
