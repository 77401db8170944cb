import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'
import { writeWhole } from 'offprint'

const cell = { width: 8.4, height: 19 }
const margin = 20

/** The colours of the codes that the commands use, on a light ground. */
const styles: Readonly<Record<string, string>> = {
  1: 'font-weight="bold"',
  2: 'fill="#7a7a7a"',
  31: 'fill="#b3261e"',
  32: 'fill="#2e7d32"',
  33: 'fill="#8a6100"',
  36: 'fill="#00677d"',
}

/** Draws what a command printed, with its colours, as an SVG: `FORCE_COLOR=1 npm start | node scripts/draw-terminal.ts FILE`. */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('usage: COMMAND | node scripts/draw-terminal.ts FILE')
    return 2
  }
  const lines = (await text(process.stdin)).replace(/^\n+|\s+$/g, '').split('\n')
  const columns = Math.max(...lines.map((line) => stripVTControlCharacters(line).length))
  const width = Math.ceil(columns * cell.width + 2 * margin)
  const height = lines.length * cell.height + 2 * margin
  const rows = lines.map((line, index) => {
    const y = margin + (index + 0.75) * cell.height
    return `<text x="${margin}" y="${y}" xml:space="preserve">${drawLine(line)}</text>`
  })
  await writeWhole(
    file,
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#1c1c1c">`,
      `<rect width="${width}" height="${height}" rx="8" fill="#fbfaf7" stroke="#d8d5cc"/>`,
      ...rows,
      '</svg>',
      '',
    ].join('\n'),
  )
  return 0
}

/** Text between two codes becomes a span with the styles that are on; 0, 22 and 39 turn them off. */
function drawLine(line: string): string {
  const on = new Set<string>()
  return line
    .split('\u001b[')
    .map((part, index) => {
      const end = index === 0 ? 0 : part.indexOf('m') + 1
      for (const code of part.slice(0, Math.max(0, end - 1)).split(';')) turn(on, code)
      const shown = escapeText(part.slice(end))
      const style = [...on].map((code) => styles[code] ?? '').join(' ')
      return shown === '' || style === '' ? shown : `<tspan ${style}>${shown}</tspan>`
    })
    .join('')
}

function turn(on: Set<string>, code: string): void {
  if (code === '0') on.clear()
  else if (code === '22') for (const weight of ['1', '2']) on.delete(weight)
  else if (code === '39')
    for (const colour of [...on].filter((other) => Number(other) >= 30)) on.delete(colour)
  else if (code !== '') on.add(code)
}

function escapeText(shown: string): string {
  return shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

process.exitCode = await main(process.argv[2])
