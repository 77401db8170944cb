import { readdir, readFile } from 'node:fs/promises'
import { validateResume } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert, type Hints } from '../src/index.ts'
import { readDocument } from '../src/readers/read-document.ts'
import { outlineOfTree } from './outline-of-tree.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())

test.for(names.map((entry) => entry.name).sort())('%s', async (name) => {
  const file = (kind: string): string => new URL(`./${name}/${kind}`, folder).pathname
  const path = (await readdir(file(''))).find((entry) => entry.startsWith('input.')) ?? 'input.md'
  const input = await readFile(file(path))
  const readNeighbour = (neighbour: string): Promise<Uint8Array | undefined> =>
    readFile(file(neighbour)).catch(() => undefined)
  const hints = await readFile(file('hints.json'), 'utf8').then(
    (text): Hints => JSON.parse(text),
    () => ({}),
  )
  const { resume, text, map, messages, ledger } = await convert(input, { path, readNeighbour, hints })
  expect(validateResume(resume).filter((problem) => problem.severity === 'error')).toEqual([])
  expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(text.length)
  const source = await readDocument(input, { path, readNeighbour })
  if ('tree' in source) await expect(outlineOfTree(source.tree)).toMatchFileSnapshot(file('tree.txt'))
  await expect(json(resume)).toMatchFileSnapshot(file('resume.json'))
  await expect(
    json(map.mappings.map(({ pointer, rule, spans }) => [pointer, rule, ...spans.map(short)].join(' '))),
  ).toMatchFileSnapshot(file('map.json'))
  await expect(
    json(
      messages.map(({ severity, rule, reason, remedy, place }) =>
        [
          `${place ? short(place) : '-'} ${severity} ${rule}: ${reason}`,
          ...(remedy === undefined ? [] : [remedy]),
        ].join(' → '),
      ),
    ),
  ).toMatchFileSnapshot(file('messages.json'))
})

function short({
  start,
  end,
}: {
  start: { line: number; column: number }
  end: { line: number; column: number }
}): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
