import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { convert, convertWithin } from '../src/index.ts'

const LONG = `# Ada Berg\n\n${'## Education\n\n- PhD in History, University of Oslo, 2019\n'.repeat(8_000)}`

test('within limits the result is that of convert', async () => {
  const text = `# Ada Berg\n\n## Education\n\n- PhD, Oslo, 2019\n${' '.repeat(300_000)}`
  expect(await convertWithin({}, text, { path: 'cv.md' })).toEqual(await convert(text, { path: 'cv.md' }))
})

test('a document that takes too long ends', async () => {
  await expect(convertWithin({ time: 0.05 }, LONG, { path: 'cv.md' })).rejects.toMatchObject({
    code: 'time-limit',
    message: 'cv.md: reading it takes more than 0.05 s',
  })
})

test('a document that takes too much memory ends', async () => {
  const rows = `| a | b |\n|---|---|\n${'| 2019 | PhD |\n'.repeat(100_000)}`
  await expect(convertWithin({ memory: 32 }, rows, { path: 'cv.md' })).rejects.toMatchObject({
    code: 'memory-limit',
  })
})

test('errors of the reader come back as they are', async () => {
  const broken = new Uint8Array(300_000).fill(0x41)
  broken[299_999] = 0xff
  await expect(convertWithin({}, broken, { path: 'cv.md' })).rejects.toMatchObject({
    name: 'ConvertError',
    code: 'encoding',
    message: 'cv.md: the file is not valid UTF-8 (byte 299999)',
  })
})

test('files beside the document are read from within the thread', async () => {
  const source = String.raw`\documentclass{article}\begin{document}\input{work}\input{../secret}\end{document}`
  const asked: string[] = []
  const readNeighbour = async (name: string): Promise<Uint8Array | undefined> => {
    asked.push(name)
    return name === 'work.tex'
      ? strToU8(String.raw`\section{Employment}Reader, University of Oslo, 2019--2021`)
      : undefined
  }
  const { resume } = await convertWithin({}, `${source}\n%${'a'.repeat(300_000)}`, { readNeighbour })
  expect(resume.work?.[0]).toMatchObject({ position: 'Reader', name: 'University of Oslo' })
  expect(asked).not.toContainEqual(expect.stringContaining('secret'))
})

describe('what is meant to do harm ends', () => {
  test.for([
    ['HTML nested deep', `<html><body>${'<div>'.repeat(20_000)}a`],
    ['Markdown with HTML nested deep', `# A\n\n${'<div>'.repeat(20_000)}a`],
  ] as const)('%s, with one clear line', async ([, text]) => {
    await expect(convert(text, { path: 'cv' })).rejects.toMatchObject({
      code: 'too-deep',
      message: 'cv: the document is nested too deep to be read',
    })
  })

  test.for([
    [
      'a macro that calls itself',
      String.raw`\documentclass{article}\newcommand{\a}{\a\a}\begin{document}\a\end{document}`,
    ],
    [
      'a macro that doubles its argument',
      String.raw`\documentclass{article}\def\a#1{\a{#1#1}}\begin{document}\a{x}\end{document}`,
    ],
    ['quotes nested deep', `${'>'.repeat(20_000)} a`],
  ] as const)('%s, with a result', async ([, text]) => {
    const { messages } = await convert(text)
    expect(messages.length).toBeLessThan(10)
  })

  test('an archive inside an archive is not opened', async () => {
    const inner = zipSync({ 'word/document.xml': new Uint8Array(2 ** 20) })
    await expect(convert(zipSync({ 'inner.zip': inner }), { path: 'cv' })).rejects.toMatchObject({
      code: 'binary',
    })
  })
})
