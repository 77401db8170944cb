import { readFileSync } from 'node:fs'
import type { Resume } from '@offprint/schema'
import { render as renderEven } from 'jsonresume-theme-even'
import { manyPublications } from '../scripts/gallery/many-publications.ts'
import { render } from '../src/render.ts'
import { textOf } from '../test/text-of.ts'

const rounds = 60
const own: Resume = JSON.parse(readFileSync(new URL('../../../resume.json', import.meta.url), 'utf8'))

for (const [name, resume] of [
  ['resume.json', own],
  ['500 publications', manyPublications(500)],
] as const) {
  const { ours, even } = race(resume)
  const shown = {
    ours: fieldsShown(resume, render(resume)),
    even: fieldsShown(resume, renderEven(copyOf(resume))),
  }
  console.log(`${name}`)
  console.log(
    `  offprint ${ours.toFixed(2)} ms, ${shown.ours} fields shown, ${((ours / shown.ours) * 1000).toFixed(1)} µs a field`,
  )
  console.log(
    `  even     ${even.toFixed(2)} ms, ${shown.even} fields shown, ${((even / shown.even) * 1000).toFixed(1)} µs a field`,
  )
  console.log(
    `  ratio    ${(ours / even).toFixed(2)}, per field shown ${(ours / shown.ours / (even / shown.even)).toFixed(2)}`,
  )
}

/** The median time of each theme in milliseconds, measured in turn so that both see the same machine. */
function race(resume: Resume): { ours: number; even: number } {
  const copy = copyOf(resume)
  const times = { ours: [] as number[], even: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(timed(() => render(resume)))
    times.even.push(timed(() => renderEven(copy)))
  }
  return { ours: median(times.ours.slice(rounds / 4)), even: median(times.even.slice(rounds / 4)) }
}

/** A copy as JSON gives it, which the types of another schema accept. */
function copyOf(resume: Resume): ReturnType<typeof JSON.parse> {
  return JSON.parse(JSON.stringify(resume))
}

function timed(run: () => unknown): number {
  const start = process.cpuUsage()
  const begun = performance.now()
  run()
  const { user, system } = process.cpuUsage(start)
  return Math.min((user + system) / 1000, performance.now() - begun)
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** How many texts of a resume stand in a page, as themselves. */
function fieldsShown(resume: Resume, html: string): number {
  const text = textOf(html).replace(/\s+/g, ' ')
  return leaves({ ...resume, meta: undefined }).filter((leaf) => text.includes(leaf)).length
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}
