import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convert } from '@offprint/convert'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Comparison } from './compare.ts'

/** Converting cv.md, against only parsing its Markdown. */
export async function convertWithParser(use: (comparison: Comparison) => Promise<void>): Promise<void> {
  const bytes = await readFile(join(import.meta.dirname, '../../cv.md'))
  const text = bytes.toString()
  await use({
    name: 'convert cv.md, against mdast-util-from-markdown with gfm',
    ours: () => convert(bytes, { path: 'cv.md' }),
    theirs: () => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    aim: 2,
  })
}
