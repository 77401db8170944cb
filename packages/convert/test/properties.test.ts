import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { validateResume } from '@offprint/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert, type Hints } from '../src/index.ts'
import { frontMatter, hints, markdown } from './arbitrary-markdown.ts'

const folder = new URL('./fixtures/', import.meta.url)
const names = (await readdir(folder, { withFileTypes: true })).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
/** The documents that are text, whatever their format. */
const fixtures = await Promise.all(
  names.sort().flatMap((name) => {
    const inputs = ['md', 'html', 'tex'].map((ending) => new URL(`./${name}/input.${ending}`, folder))
    return inputs.filter((input) => existsSync(input)).map((input) => readFile(input, 'utf8'))
  }),
)

/** What holds for every document whatever. */
async function holds(source: string, hints: Hints = {}): Promise<void> {
  if (source.trim() === '' || source.includes('\0')) return
  const { resume, map, messages, ledger } = await convert(source, { hints })
  expect(validateResume(resume).filter((problem) => problem.severity === 'error')).toEqual([])
  const text = source.replace(/^\uFEFF/u, '')
  expect(ledger.total).toBe(text.length)
  expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(text.length)
  for (const { start, end } of [
    ...map.mappings.flatMap((mapping) => mapping.spans),
    ...messages.flatMap((message) => message.place ?? []),
    ...ledger.entries,
  ]) {
    expect(start.offset).toBeGreaterThanOrEqual(0)
    expect(end.offset).toBeGreaterThanOrEqual(start.offset)
    expect(end.offset).toBeLessThanOrEqual(text.length)
  }
  expect(Object.getPrototypeOf(resume)).toBe(Object.prototype)
  expect(Object.keys(Object.prototype)).toEqual([])
}

describe('whatever the document', () => {
  test('arbitrary Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, (source) => holds(source)),
      { seed: 1, numRuns: 150 },
    )
  })

  test('arbitrary text', async () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 400 })
      .filter((source) => !/[\uD800-\uDFFF]/.test(source))
    await fc.assert(
      fc.asyncProperty(text, (source) => holds(source)),
      { seed: 2, numRuns: 150 },
    )
  })

  test('arbitrary hints of the caller', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, hints, (source, said) => holds(source, said)),
      { seed: 9, numRuns: 100 },
    )
  })

  test('arbitrary hints in front matter', async () => {
    await fc.assert(
      fc.asyncProperty(frontMatter, markdown, (matter, source) => holds(`${matter}${source}`)),
      { seed: 10, numRuns: 100 },
    )
  })

  test('equal input gives equal bytes', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, hints, async (source, said) => {
        if (source.trim() === '') return
        const [one, other] = [await convert(source, { hints: said }), await convert(source, { hints: said })]
        expect(JSON.stringify(one)).toBe(JSON.stringify(other))
      }),
      { seed: 3, numRuns: 40 },
    )
  })
})

describe('fixtures', () => {
  const fixture = fc.constantFrom(...fixtures)
  const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

  test('cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, at, at, async (source, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        await holds(source.slice(Math.floor(start * source.length), Math.ceil(end * source.length)))
      }),
      { seed: 4, numRuns: 40 },
    )
  })

  test('shuffled', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, fc.integer(), async (source, seed) => {
        const random = randomFrom(seed)
        const blocks = source.split(/\n{2,}/u).map((block) => ({ block, key: random() }))
        await holds(
          blocks
            .sort((a, b) => a.key - b.key)
            .map(({ block }) => block)
            .join('\n\n'),
        )
      }),
      { seed: 5, numRuns: 25 },
    )
  })

  test('two of them, one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, fixture, async (one, other) => holds(`${one}\n\n${other}`)),
      { seed: 6, numRuns: 12 },
    )
  })

  test('garbled', async () => {
    const damage = fc.array(fc.tuple(at, fc.constantFrom(...'\n\t()[]{}<>*_`"“”:;,.|#&\\-–0é\u200B\u202E')), {
      minLength: 1,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(fixture, damage, async (source, places) => {
        const units = [...source]
        for (const [place, unit] of places) units[Math.floor(place * units.length)] = unit
        await holds(units.join(''))
      }),
      { seed: 7, numRuns: 40 },
    )
  })

  test('lines torn and joined', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, fc.integer(), async (source, seed) => {
        const random = randomFrom(seed)
        const torn = source.replace(/[ \n]/gu, (space) => {
          const key = random()
          return key < 0.03 ? '\n' : key < 0.04 ? '\n\n' : key < 0.05 ? ' ' : space
        })
        await holds(torn)
      }),
      { seed: 8, numRuns: 25 },
    )
  })

  test('with arbitrary hints', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, hints, (source, said) => holds(source, said)),
      { seed: 11, numRuns: 25 },
    )
  })

  test('doubled, block by block', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, async (source) => {
        const blocks = source.split(/\n{2,}/u)
        await holds(blocks.flatMap((block) => [block, block]).join('\n\n'))
      }),
      { seed: 12, numRuns: 12 },
    )
  })
})

describe('names that reach prototypes elsewhere', () => {
  const KEYS = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ]

  test.for(KEYS)('%s as a key, a heading, a group, a cell, a label', async (key) => {
    const source = [
      `---\n${key}: x\n${key}.polluted: yes\nauthor:\n  ${key}: y\n---`,
      '# Ada Berg',
      `## Skills\n\n**${key}:** a, b\n\n${key}: c`,
      `## ${key}\n\n- one, 2019\n- two, 2018`,
      `## Talks\n\n### ${key}\n\n- On runes, 2019\n\n### constructor\n\n- On sagas, 2018`,
      `## Education\n\n| ${key} | Year |\n| - | - |\n| ${key} | 2019 |`,
      `## Publications\n\n- ${key} A (2019). ${key}. *${key}* 1:2-3.`,
      `## Languages\n\n${key}: ${key}`,
      `<!-- offprint: ${key}=${key} kind=${key} order=${key} omit=${key} -->`,
    ].join('\n\n')
    await holds(source, { sections: { [key]: { kind: 'work' } } })
    await holds(source.replace('author:', `offprint:\n  ${key}: x\n  sections: { ${key}: work }\nauthor:`))
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.prototype.toString.call({})).toBe('[object Object]')
  })
})

/** Numbers from 0 to 1, the same for the same seed (mulberry32, by Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
