import fc from 'fast-check'
import { PART_NAMES } from '../src/hints/part-names.ts'
import type { Hints } from '../src/index.ts'
import { SECTION_KINDS } from '../src/languages/section-kind.ts'

const WORDS =
  'University of Oslo PhD History 2019 2014–2016 Jan May present Berlin Professor Dr. and with in the Müller K-R doi:10.1000/x ada@example.org https://example.org/a_b €20,000 "On Runes" (invited) & — : ; , . | 3(2):14-27 Habilitation depuis 2015 seit heute WS 2019/20 \\* &amp; <br> <sup>2</sup> 15 de marzo שלום 東京'.split(
    ' ',
  )
const HEADINGS =
  'Education,Employment,Publications,Journal Articles,Talks,Awards and Grants,Teaching,Service,Reviewing,Skills,Languages,References,Patents,Contact,Formation,Veröffentlichungen,Beekeeping,2023,University of Oslo,Ada Berg'.split(
    ',',
  )

const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
const marked = fc
  .tuple(line, fc.constantFrom('', '*', '**', '`', '~~', '_'))
  .map(([text, mark]) => `${mark}${text}${mark}`)
const heading = fc
  .tuple(fc.constantFrom(...HEADINGS), fc.constantFrom('# ', '## ', '### ', '#### ', '**', ''))
  .map(([text, mark]) => (mark === '**' ? `**${text}**` : `${mark}${text}`))
const bullet = fc.constantFrom('- ', '* ', '1. ', '  - ', '    - ', '• ')
const list = fc
  .array(fc.tuple(bullet, marked), { minLength: 1, maxLength: 6 })
  .map((items) => items.map(([mark, text]) => `${mark}${text}`).join('\n'))
const table = fc.array(fc.tuple(line, marked, line), { minLength: 1, maxLength: 4 }).map((rows) =>
  rows
    .map((row) => `| ${row.join(' | ')} |`)
    .flatMap((row, index) => (index === 0 ? [row, '| - | - | - |'] : [row]))
    .join('\n'),
)
const definition = fc.tuple(line, line).map(([term, detail]) => `${term}\n: ${detail}`)
const paragraph = fc
  .array(fc.tuple(marked, fc.constantFrom('\n', '  \n', '\\\n', ' ')), { minLength: 1, maxLength: 4 })
  .map((lines) =>
    lines
      .map(([text, end]) => `${text}${end}`)
      .join('')
      .trimEnd(),
  )
/** Hints that make sense, that match nothing, and that make no sense. */
const hint = fc
  .array(
    fc.tuple(
      fc.constantFrom('kind', 'order', 'names', 'omit', 'knd', '__proto__'),
      fc.constantFrom('=', ': '),
      fc.oneof(
        line,
        fc.constantFrom(
          'grants',
          'work, education',
          'ignored',
          'omit',
          'position, date',
          '"title, skip, note"',
          '',
        ),
      ),
    ),
    { maxLength: 3 },
  )
  .chain((settings) =>
    fc.constantFrom(' ', '\n', '; ').map((joint) => settings.map((part) => part.join('')).join(joint)),
  )
  .map((settings) => `<!-- offprint: ${settings} -->`)
const other = fc.constantFrom(
  '---',
  '-',
  '> quoted 2019',
  '<!-- hidden -->',
  '<table><tr><td>2019</td><td>PhD</td></tr></table>',
  '```\ncode 2019\n```',
  '[1]: https://example.org',
  '[^1]: a note',
  '{% include x %}',
)

/** Documents made of the pieces that CVs are made of, in any order. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.oneof(heading, paragraph, list, table, definition, hint, other), { maxLength: 14 })
  .map((blocks) => blocks.join('\n\n'))

/** Hints as a caller gives them, about headings that documents may have. */
export const hints: fc.Arbitrary<Hints> = fc.record(
  {
    names: fc.array(fc.constantFrom('Ada Berg', 'K-R', 'Müller', ''), { maxLength: 2 }),
    omit: fc.array(fc.oneof(fc.constantFrom(...WORDS), line), { maxLength: 3 }),
    sections: fc.dictionary(
      fc.constantFrom(...HEADINGS, '__proto__', 'constructor'),
      fc.record(
        {
          kind: fc.constantFrom(...SECTION_KINDS),
          order: fc.array(fc.constantFrom(...PART_NAMES), { maxLength: 6 }),
        },
        { requiredKeys: [] },
      ),
      { maxKeys: 4 },
    ),
  },
  { requiredKeys: [] },
)

/** Front matter with hints, some of it no YAML. */
export const frontMatter: fc.Arbitrary<string> = fc.oneof(
  hints.map((said) => `---\noffprint: ${JSON.stringify(said)}\n---\n\n`),
  fc
    .array(
      fc.constantFrom(
        'names: a',
        '  kind: work',
        '- b',
        '[',
        'sections:',
        '  Talks: grants',
        '"',
        '&a *a',
        '? x',
      ),
    )
    .map((lines) => `---\noffprint:\n  ${lines.join('\n  ')}\n---\n\n`),
)
