import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { render as renderWithResumed } from 'resumed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as theme from '../src/index.ts'
import { samples } from './samples.ts'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const root = join(packageFolder, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'offprint-theme-'))
const built = join(packageFolder, 'node_modules/.cache/built')
const sample = samples()[0]?.resume ?? {}

beforeAll(() => {
  execFileSync(process.execPath, [join(packageFolder, 'scripts/bundle.ts'), built])
})

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

test('the theme exports what a theme exports, by name', () => {
  expect(Object.keys(theme)).toEqual(['pdfRenderOptions', 'render'])
  expect(theme.pdfRenderOptions).toMatchObject({ format: 'A4', mediaType: 'print', preferCSSPageSize: true })
})

test('the built theme renders the same, by import and by require', async () => {
  const entry = join(built, 'index.js')
  const imported: typeof theme = await import(pathToFileURL(entry).href)
  const required: typeof theme = createRequire(import.meta.url)(entry)
  expect(imported.render(sample)).toBe(theme.render(sample))
  expect(required.render(sample)).toBe(theme.render(sample))
  expect(required.pdfRenderOptions).toEqual(theme.pdfRenderOptions)
})

test('the built theme is one file that asks neither the machine nor the clock nor the locale for anything', () => {
  expect(readdirSync(built)).toEqual(['index.js'])
  const code = readFileSync(join(built, 'index.js'), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(code).not.toMatch(
    /^import |\bfrom '|\brequire\(|\bprocess\.|\bDate\b|\bIntl\.|toLocale|localeCompare|Math\.random|\bfetch\(/m,
  )
})

test('resumed renders it', async () => {
  const input = JSON.parse(JSON.stringify(sample))
  expect(await renderWithResumed(input, theme)).toBe(theme.render(sample))
})

test('the command of resumed finds it and renders a file', () => {
  const input = join(scratch, 'resume.json')
  const output = join(scratch, 'resume.html')
  writeFileSync(input, JSON.stringify(sample))
  const command = join(packageFolder, 'node_modules/resumed/bin/resumed.js')
  execFileSync(
    process.execPath,
    [command, 'render', input, '--theme', 'jsonresume-theme-offprint', '--output', output],
    { cwd: root },
  )
  expect(readFileSync(output, 'utf8')).toBe(theme.render(sample))
})

test('another Handlebars knows none of its helpers', async () => {
  const { default: Handlebars } = await import('handlebars')
  theme.render(sample)
  expect(Object.keys(Handlebars.helpers)).not.toContain('commas')
  expect(Object.keys(Handlebars.partials)).toEqual([])
})
