import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { render } from '../src/render.ts'
import { samples } from './samples.ts'
import { withOptions } from './with-options.ts'

const jar = fileURLToPath(new URL('build/dist/vnu.jar', import.meta.resolve('vnu-jar')))
const hasJava = spawnSync('java', ['-version']).status === 0

test.skipIf(!hasJava)('the Nu HTML checker finds no error on any sample', () => {
  const pages = samples().flatMap(({ name, resume }) =>
    (['classic', 'modern'] as const).map((variant) => ({
      name: `${name}-${variant}`,
      html: render(withOptions(resume, { variant, files: { json: 'resume.json' } })),
    })),
  )
  expect(pages.length).toBeGreaterThan(24)
  expect(errorsOf(pages)).toEqual([])
})

test.skipIf(!hasJava)('the Nu HTML checker does find what is wrong', () => {
  const html = render({ basics: { name: 'A' } }).replace('</main>', '<p><div></div></p></main>')
  expect(errorsOf([{ name: 'broken', html }]).join('\n')).toContain('No “p” element in scope')
})

function errorsOf(pages: readonly { readonly name: string; readonly html: string }[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-nu-'))
  try {
    for (const { name, html } of pages) writeFileSync(join(folder, `${name}.html`), html)
    const checker = spawnSync('java', ['-jar', jar, '--format', 'json', '--errors-only', folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
    const { messages }: { messages: { url: string; lastLine: number; message: string }[] } = JSON.parse(
      checker.stderr,
    )
    return messages.map(({ url, lastLine, message }) => `${basename(url)}:${lastLine} ${message}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
