import { expect, test } from 'vitest'
import { frontMatterSettings } from '../../src/hints/front-matter-settings.ts'
import { readMarkdown } from '../../src/readers/markdown/read-markdown.ts'

/** What stands below `offprint:`, and the settings that it holds: section, key, value. */
const MATTER: readonly (readonly [string, readonly string[]])[] = [
  ['names: Ada Dahl; A. Dahl', ['names: Ada Dahl; A. Dahl']],
  ['names: [Ada Dahl, "Dahl-Berg, A."]', ['names: Ada Dahl', 'names: Dahl-Berg, A.']],
  ['omit:\n    - Page 2\n    - "Printed: today"', ['omit: Page 2', 'omit: Printed: today']],
  ['omit: >\n    Printed\n    today', ['omit: Printed today']],
  ['sections:\n    Beekeeping: work', ['Beekeeping / kind: work']],
  ['sections: { 2023: work, "A: B": grants }', ['2023 / kind: work', 'A: B / kind: grants']],
  [
    'sections:\n    Beekeeping:\n      kind: [work, grants]\n      order:\n        - position\n        - date',
    ['Beekeeping / kind: work, grants', 'Beekeeping / order: position, date'],
  ],
  ['sections:\n    Beekeeping:', ['Beekeeping / kind: ']],
  ['kind: work', ['kind: work']],
  ['__proto__: x', ['__proto__: x']],
]

test.for(MATTER)('%s', async ([hints, expected]) => {
  const source = `---\ntitle: CV\noffprint:\n  ${hints}\n---\n\n# Ada Berg\n`
  const { settings, messages } = await frontMatterSettings(readMarkdown(source), source)
  expect(messages).toEqual([])
  expect(
    settings.map(
      ({ section, key, value }) => `${section === undefined ? '' : `${section} / `}${key}: ${value}`,
    ),
  ).toEqual(expected)
})

/** Front matter whose hints can't be read, and the reason. */
const UNREADABLE: readonly (readonly [string, RegExp])[] = [
  ['---\noffprint: grants\n---', /^names, omit or sections are expected/u],
  ['---\noffprint:\n---', /^names, omit or sections are expected/u],
  ['---\noffprint:\n  names: [a\n---', /^the front matter is not valid YAML: /u],
  ['+++\n[offprint]\nnames = "Ada Dahl"\n+++', /^hints are read from front matter in YAML only$/u],
]

test.for(UNREADABLE)('%s', async ([matter, reason]) => {
  const source = `${matter}\n\n# Ada Berg\n`
  const { settings, messages } = await frontMatterSettings(readMarkdown(source), source)
  expect(settings).toEqual([])
  expect(messages).toMatchObject([
    { severity: 'warning', rule: 'unreadable-hint', reason: expect.stringMatching(reason) },
  ])
})

test.for(['', '---\ntitle: CV\n---\n\n', '---\ntitle: the offprint: a history\n---\n\n'])(
  'no hints: %j',
  async (matter) => {
    const source = `${matter}# Ada Berg\n`
    expect(await frontMatterSettings(readMarkdown(source), source)).toEqual({ settings: [], messages: [] })
  },
)

test('the place of a setting is the same with every sort of line end', async () => {
  for (const end of ['\n', '\r\n']) {
    const source = ['---', 'title: CV', 'offprint:', '  sections:', '    Bees: work', '---', '', '# A'].join(
      end,
    )
    const { settings } = await frontMatterSettings(readMarkdown(source), source)
    expect(settings.map(({ passage }) => passage?.text)).toEqual(['Bees: work'])
    expect(settings[0]?.passage?.offsets[0]).toBe(source.indexOf('Bees'))
  }
})
