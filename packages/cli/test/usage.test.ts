import { describe, expect, test } from 'vitest'
import { commands } from '../src/commands/commands.ts'
import { runMain } from './run-main.ts'

describe('wrong usage says what was meant and exits with 2', () => {
  test.for([
    [[], 'no command is named', 'the commands are'],
    [['convrt', 'cv.md'], 'unknown command convrt', 'did you mean convert?'],
    [['zzzzzz'], 'unknown command zzzzzz', 'the commands are'],
    [['--verison'], 'unknown option --verison', 'offprint --help'],
    [['convert', 'cv.md', '--explian'], 'unknown option --explian', 'did you mean --explain?'],
    [['convert', 'cv.md', '--toString'], 'unknown option --toString', 'usage: offprint convert'],
    [['convert', 'cv.md', '-o'], '-o needs a FILE', 'usage: offprint convert'],
    [['convert', 'cv.md', '--explain=yes'], '--explain takes no value', 'usage: offprint convert'],
    [['convert', 'cv.md', '-o', 'a', '--output', 'b'], '--output is given twice', 'usage: offprint convert'],
    [['convert'], 'no input is named', 'usage: offprint convert'],
    [['convert', 'a.md', 'b.md'], '"b.md" is one input too many', 'usage: offprint convert'],
    [['convert', 'missing.md'], 'missing.md: there is no such file', 'standard input'],
    [['convert', 'packages'], 'packages: it is a folder', 'standard input'],
    [['render', '-', '--theme', 'not-there'], 'theme not-there is not installed', 'npm install not-there'],
  ] as const)('%j', async ([args, reason, remedy]) => {
    const { code, out, error } = await runMain(args, { input: '{}' })
    expect(error).toContain(reason)
    expect(error).toContain(remedy)
    expect(error).not.toMatch(/\n\s+at /)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
})

describe('help', () => {
  test('names every command and each exit code', async () => {
    const { code, out, error } = await runMain(['--help'])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`${name} +${summary}`))
    expect(out).toContain('0 done, 1 the document has problems, 2 wrong usage, 3 the machine failed')
  })

  test.for(commands.map(({ name }) => name))('of %s, asked for in four ways', async (name) => {
    const asked = [
      [name, '--help'],
      [name, '-h'],
      ['help', name],
      [name, 'x', '--help'],
    ]
    const [first, ...others] = await Promise.all(asked.map((args) => runMain(args)))
    expect(first?.out).toContain(`offprint ${name}`)
    expect(first?.out).toContain('Examples')
    for (const other of others) expect(other).toEqual(first)
  })

  test.for(commands.flatMap(({ options }) => Object.entries(options)))(
    'describes --%s',
    async ([name, { text }]) => {
      const texts = await Promise.all(commands.map((command) => runMain(['help', command.name])))
      expect(texts.some(({ out }) => out.includes(`--${name}`) && out.includes(text))).toBe(true)
    },
  )

  test('--version is the package’s own', async () => {
    const { out } = await runMain(['--version'])
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('is coloured only where colour is wanted', async () => {
    expect((await runMain(['--help'], { colour: true })).out).toContain('\u001b[')
    expect((await runMain(['--help'])).out).not.toContain('\u001b[')
  })
})
