import { isFileAddress } from '../fields/is-file-address.ts'
import { isAll, type Passage } from '../passage/passage.ts'

/** Whether a line is nothing but links to other pages or files of the same site: a navigation bar, the CV to download. */
export function isSiteLink(line: Passage): boolean {
  const links = line.marks.filter((mark) => mark.kind === 'link')
  return isAll(line, 'link') && links.every(({ url = '' }) => !ABSOLUTE.test(url) || isFileAddress(url))
}

const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/iu
