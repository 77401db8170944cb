export { writeMarkdown } from '../canonical/write-markdown.ts'
export { writeText } from '../text/write-text.ts'
