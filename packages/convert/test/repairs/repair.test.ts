import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/document/block.ts'
import { cleanCharacters } from '../../src/repairs/clean-characters.ts'
import { dropFurniture } from '../../src/repairs/drop-furniture.ts'
import { dropStrayMarks } from '../../src/repairs/drop-stray-marks.ts'
import { dropTemplateTags } from '../../src/repairs/drop-template-tags.ts'
import { joinSplitHeadings } from '../../src/repairs/join-split-headings.ts'
import { joinSplitWords } from '../../src/repairs/join-split-words.ts'
import { readBracketedSpans } from '../../src/repairs/read-bracketed-spans.ts'
import { readTightHeadings } from '../../src/repairs/read-tight-headings.ts'
import { type Log, repair } from '../../src/repairs/repair.ts'
import { blocksOf, linesOf } from '../passage-of.ts'

type Step = (blocks: readonly Block[], log: Log) => Block[]

/** Markdown, what is left of it, and the reasons logged. */
type Case = readonly [source: string, lines: readonly string[], reasons: readonly string[]]

const TABLES: Readonly<Record<string, readonly [Step, readonly Case[]]>> = {
  cleanCharacters: [
    cleanCharacters,
    [
      ['of\uFB01ce', ['office'], ['ligature']],
      ['e\uFB03cient \uFB02ow', ['efficient flow'], ['ligature', 'ligature']],
      ['uni\u00ADver\u00ADsity', ['university'], ['invisible character', 'invisible character']],
      ['zero\u200Bwidth', ['zerowidth'], ['invisible character']],
      ['lrp\\\\_toolbox', ['lrp_toolbox'], ['doubled escape']],
      ['wood****work', ['woodwork'], ['emphasis closed and reopened inside a word']],
      ['C:\\dir and a_b', ['C:\\dir and a_b'], []],
      ['- of\uFB01ce\n- plain', ['- office', '- plain'], ['ligature']],
    ],
  ],
  dropStrayMarks: [
    dropStrayMarks,
    [
      ['one\n\n•\n\ntwo', ['one', 'two'], ['list mark without an item']],
      ['– —\n\ntwo', ['two'], ['list mark without an item']],
      ['- one\n- two', ['- one', '- two'], []],
      ['1 - 2', ['1 - 2'], []],
    ],
  ],
  readTightHeadings: [
    readTightHeadings,
    [
      ['##education\n\n- one', ['## education', '- one'], ['heading without a space']],
      ['###Grants  \nGrant one', ['### Grants', 'Grant one'], ['heading without a space']],
      ['#Teaching', ['# Teaching'], ['heading without a space']],
      ['#phdlife', ['#phdlife'], []],
      ['a #hashtag', ['a #hashtag'], []],
    ],
  ],
  dropFurniture: [
    dropFurniture,
    [
      ['a\n\n2\n\nb', ['a', 'b'], ['running head or page number']],
      ['a\n\nPage 2 of 9\n\nb', ['a', 'b'], ['running head or page number']],
      ['a\n\nSeite 3 von 4\n\nb', ['a', 'b'], ['running head or page number']],
      [
        'CV of A. Berg 1\n\na\n\nCV of A. Berg 2\n\nb\n\nCV of A. Berg 3',
        ['a', 'b'],
        Array.from({ length: 3 }, () => 'running head or page number'),
      ],
      ['2019\n\nA prize', ['2019', 'A prize'], []],
      ['- 2\n- 3', ['- 2', '- 3'], []],
      ['Berlin\n\na\n\nBerlin\n\nb\n\nBerlin', ['Berlin', 'a', 'Berlin', 'b', 'Berlin'], []],
    ],
  ],
  dropTemplateTags: [
    dropTemplateTags,
    [
      ['{% include nav.html %} text', [' text'], ['template tag']],
      ['by {{ page.author }}, 2019', ['by , 2019'], ['template tag']],
      ['{% comment %} not shown {% endcomment %}shown', ['shown'], ['template tag']],
      ['the set {1, 2}', ['the set {1, 2}'], []],
    ],
  ],
  readBracketedSpans: [
    readBracketedSpans,
    [
      [
        '[Ada Berg]{.smallcaps} wrote',
        ['Ada Berg wrote'],
        ['attributes of a bracketed span', 'attributes of a bracketed span'],
      ],
      ['Education {#education}', ['Education '], ['attributes of a bracketed span']],
      ['a {brace} and [bracket]', ['a {brace} and [bracket]'], []],
    ],
  ],
  joinSplitWords: [
    joinSplitWords,
    [
      ['at the Insti-\n\ntute in Berlin', ['at the Institute in Berlin'], ['word split by a page break']],
      ['Head of the Anglo-\n\nSaxon group', ['Head of the Anglo-', 'Saxon group'], []],
      ['Berg A, Dahl B,\n\nand others', ['Berg A, Dahl B, and others'], ['line torn by a page break']],
      ['Dates,\n\n2019 a prize', ['Dates,', '2019 a prize'], []],
      ['pages 12–\n\n19', ['pages 12–19'], ['line torn by a page break']],
      ['- first\n- of the Insti-\n\ntute', ['- first', '- of the Institute'], ['word split by a page break']],
    ],
  ],
  joinSplitHeadings: [
    joinSplitHeadings,
    [
      ['HONORS AND\n\nAWARDS', ['HONORS AND AWARDS'], ['heading torn over two lines']],
      ['VORTRÄGE UND\n\nPOSTER', ['VORTRÄGE UND POSTER'], ['heading torn over two lines']],
      ['HONORS\n\nAWARDS', ['HONORS', 'AWARDS'], []],
      ['Honors and\n\nawards', ['Honors and', 'awards'], []],
    ],
  ],
}

for (const [name, [step, cases]] of Object.entries(TABLES)) {
  describe(name, () => {
    test.for(cases)('%j', ([source, lines, reasons]) => {
      const logged: string[] = []
      const repaired = step(blocksOf(source), (_, reason) => logged.push(reason))
      expect(linesOf(repaired)).toEqual(lines)
      expect(logged).toEqual(reasons)
    })
  })
}

test('the whole of it: one repair may make the next possible', () => {
  const source = 'at the Uni\u00ADver-\n\n2\n\nsity of \uFB01sh\n\n•'
  const places: [number | undefined, string][] = []
  const repaired = repair(blocksOf(source), ({ offsets }, reason) => places.push([offsets[0], reason]))
  expect(linesOf(repaired)).toEqual(['at the University of fish'])
  expect(places).toEqual([
    [source.indexOf('\u00AD'), 'invisible character'],
    [source.indexOf('\uFB01'), 'ligature'],
    [source.indexOf('2'), 'running head or page number'],
    [source.indexOf('•'), 'list mark without an item'],
    [source.indexOf('-'), 'word split by a page break'],
  ])
})
