import { inline } from './inline.ts'

const listMark = /^[-*•]\s+/

/** Render a text of paragraphs and simple lists to safe HTML blocks; each line is a paragraph of its own. */
export function blocks(text: string, className: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map((lines) => block(lines, className))
    .join('')
}

function block(lines: readonly string[], className: string): string {
  const start = lines.findIndex((line) => listMark.test(line))
  if (start < 0) return paragraph(lines, className)
  const items = lines.slice(start).map((line) => `<li>${inline(line.replace(listMark, ''))}</li>`)
  const list = `<ul class="highlights">${items.join('')}</ul>`
  return start > 0 ? paragraph(lines.slice(0, start), className) + list : list
}

function paragraph(lines: readonly string[], className: string): string {
  return lines.map((line) => `<p class="${className}">${inline(line)}</p>`).join('')
}
