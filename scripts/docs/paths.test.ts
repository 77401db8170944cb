import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const pages = globSync(['*.md', '.changeset/*.md', 'docs/**/*.md', 'packages/*/*.md', 'scripts/*.md'], {
  cwd: root,
})
const written = pages
  .filter((page) => !['cv.md', 'CHANGELOG.md'].includes(page.split('/').at(-1) ?? ''))
  .sort()

test('there are pages to read', () => {
  expect(written).toContain('CONTRIBUTING.md')
  expect(pathsIn('CONTRIBUTING.md').length).toBeGreaterThan(20)
})

test.for(written)('%s names only files that exist', (page) => {
  const missing = pathsIn(page).filter((path) => !existsSync(join(root, path)))
  expect(missing).toEqual([])
})

/** Where the page's relative links lead, and the paths of the repository that it sets as code. */
function pathsIn(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
  const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g)].map(([, path = '']) =>
    join(dirname(page), path),
  )
  const code = [...text.matchAll(/`((?:packages|scripts|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path)
  return [...links, ...code]
}
