import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'
import { isLatex } from '../../src/readers/latex/is-latex.ts'

const latex = (body: string, preamble = ''): string =>
  `\\documentclass{article}\n${preamble}\n\\begin{document}\n\\section{Education}\n${body}\n\\end{document}\n`

test.for([
  ['a document', latex(''), true],
  ['an old document', '% a comment\n\n\\documentstyle[11pt]{article}', true],
  ['a part of one', '\\section{Talks}\n\\cvitem{2019}{Oslo}', true],
  ['Markdown about LaTeX', '# CV\n\n```\n\\documentclass{article}\n```\n', false],
  ['Markdown that begins with a command', '\\newpage\n\n# Ada Berg\n', false],
  ['Markdown with formulas', 'Ada Berg\n\n$\\alpha$ and \\section{}\n', false],
] as const)('%s is told', ([, text, expected]) => {
  expect(isLatex(text)).toBe(expected)
})

test('items, cells and lists with nothing in them are nothing', async () => {
  const { resume } = await convert(
    latex(
      '\\begin{enumerate}\\item \\fullcite{none}\\end{enumerate}\\begin{itemize}\\item\\item PhD, Oslo, 2011\\end{itemize}\\begin{tabular}{l}\\\\\\end{tabular}',
    ),
  )
  expect(resume.education).toHaveLength(1)
})

test('a period over two rows, and rows set in by a tab, are one entry', async () => {
  const { resume } = await convert(
    latex(
      '\\begin{tabbing}\\hspace{3cm} \\= \\hspace{4cm} \\= \\kill 2015 -- \\> \\+ PhD in History \\\\ \\textit{Supervisor} \\> Ada Berg \\- \\\\ 2010 -- \\> MA in History \\\\ 2012 \\> University of Oslo \\end{tabbing}',
    ),
  )
  expect(resume.education).toMatchObject([
    { studyType: 'PhD', area: 'History', startDate: '2015' },
    {
      studyType: 'MA',
      area: 'History',
      startDate: '2010',
      endDate: '2012',
      institution: 'University of Oslo',
    },
  ])
})

test('a section of references prints its own files, with the note above the list', async () => {
  const entry = (key: string, title: string): string =>
    `@article{${key}, author={Berg, Ada}, title={${title}}, journal={Lingua}, year={2019}}`
  const files: Readonly<Record<string, string>> = {
    'papers.bib': entry('a', 'On runes'),
    'talks.bib': entry('b', 'On sagas'),
  }
  const source =
    '\\documentclass{article}\\addbibresource[label=p]{papers.bib}\\addbibresource[label=t]{talks.bib}\\defbibnote{n}{Reviewed papers only.}\\begin{document}\\section{Publications}\\begin{refsection}[p]\\nocite{*}\\newrefcontext[labelprefix=P]\\printbibliography[prenote=n]\\endrefcontext\\end{refsection}\\end{document}'
  const { resume, ledger } = await convert(source, {
    readNeighbour: async (name) =>
      files[name] === undefined ? undefined : new TextEncoder().encode(files[name]),
  })
  expect(resume.publications?.map(({ name }) => name)).toEqual(['On runes'])
  expect(JSON.stringify(resume.meta)).toContain('Reviewed papers only')
  expect(ledger.unplaced).toBe(0)
})

const TOLD = ['endless-command', 'unbalanced-brace', 'unread-file']

/** Documents that a careless reader would never finish, and the one message that each gets. */
test.for([
  ['a command that calls itself', latex('\\x PhD', '\\def\\x{\\x a}'), 'endless-command'],
  ['a command that calls itself twice', latex('\\x PhD', '\\def\\x{\\x\\x a}'), 'endless-command'],
  ['a growing argument', latex('\\x{b} PhD', '\\newcommand{\\x}[1]{\\x{#1#1}}'), 'endless-command'],
  ['100,000 braces', latex(`${'{'.repeat(100_000)}PhD${'}'.repeat(100_000)}`), 'unbalanced-brace'],
  ['100,000 opened braces', latex(`${'{'.repeat(100_000)}PhD`), 'unbalanced-brace'],
  ['lists nested without end', latex('\\begin{itemize}\\item PhD'.repeat(300)), 'unbalanced-brace'],
  ['a file of the system', latex('PhD \\input{/etc/passwd}'), 'unread-file'],
  ['a file above the folder', latex('PhD \\input{../private}'), 'unread-file'],
  ['a file at an address', latex('PhD \\input{https://example.org/x}'), 'unread-file'],
] as const)('%s ends soon, with one message', async ([, source, rule]) => {
  const asked: string[] = []
  const readNeighbour = async (name: string): Promise<undefined> => {
    asked.push(name)
  }
  const { messages, ledger } = await convert(source, { readNeighbour })
  expect(messages.map((message) => message.rule).filter((told) => TOLD.includes(told))).toEqual([rule])
  expect(ledger.unplaced).toBe(0)
  expect(asked).toEqual(['article.cls'])
})

test('a file that reads itself is read once', async () => {
  const part = new TextEncoder().encode('\\input{part} PhD in History, University of Oslo, 2019')
  const readNeighbour = async (name: string): Promise<Uint8Array | undefined> =>
    name === 'part.tex' ? part : undefined
  const { resume, messages } = await convert(latex('\\input{part}'), { readNeighbour })
  expect(resume.education).toHaveLength(1)
  expect(messages.map(({ reason }) => reason)).toContain('part reads itself')
})
