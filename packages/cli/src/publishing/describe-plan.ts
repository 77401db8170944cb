import type { Plan, PublicResume, ResumeChange } from '@offprint/publish'
import type { Paint } from '../output/paint.ts'
import { plainText } from '../output/plain-text.ts'

const verdicts: Readonly<Record<Plan['verdict'], string>> = {
  create: 'nothing there yet: everything is new',
  same: 'nothing new: nothing is sent',
  update: 'changes',
  conflict: 'changed by somebody else since it was last published',
}

const signs = { added: '+', removed: '−', changed: '~', ended: '~' } as const
const mostLines = 20
const longest = 60

/** What publishing to a target would do, for people to read before it happens. */
export function describePlan(
  { target, verdict, changes, foreign, files, update }: Plan,
  paint: Paint,
): string {
  const lines = [`${paint('bold', target.name)}  ${plainText(target.address)}`]
  const style = verdict === 'conflict' ? 'red' : verdict === 'same' ? 'dim' : 'green'
  const summary = verdict === 'update' ? `: ${update.summary}` : ''
  lines.push(`  ${paint(style, verdicts[verdict])}${summary}`)
  if (foreign.length > 0) lines.push('  there, since then:', ...describeChanges(foreign, paint))
  if (verdict === 'conflict') lines.push('  ours would make of it:')
  if (verdict === 'update' || verdict === 'conflict') lines.push(...describeChanges(changes, paint))
  lines.push(
    ...files.map(
      ({ path, action, size }) => `    ${paint('dim', `${action} ${path} (${formatSize(size)})`)}`,
    ),
  )
  return `${lines.join('\n')}\n`
}

/** What stays at home, and what says it all the same. */
export function describeWithheld({ withheld, leaks }: PublicResume, paint: Paint): string {
  if (withheld.length === 0) return ''
  const labels = [...new Set(withheld.map(({ label }) => label))].join(', ')
  const kinds = [...new Set(withheld.map(({ kind }) => kind))]
  const lines = [
    `${paint('bold', 'withheld')}  ${labels}`,
    `  ${paint('dim', `--include ${kinds.join(' --include ')} lets them out`)}`,
  ]
  for (const { label, pointer } of leaks) {
    lines.push(
      `  ${paint('yellow', 'warning:')} ${pointer} still says the ${label}; change it there, or leave it out`,
    )
  }
  return `${lines.join('\n')}\n`
}

function describeChanges(changes: readonly ResumeChange[], paint: Paint): string[] {
  const lines = changes.map(({ kind, section, label, fields }) => {
    const values = fields.map(({ name, before, after }) => `${name} ${shorten(before)} → ${shorten(after)}`)
    const what = section === 'basics' || section === 'meta' ? values : [label, ...values]
    const text = `${signs[kind]} ${section}: ${plainText(what.join('; '))}`
    return `    ${paint(kind === 'removed' ? 'red' : kind === 'added' ? 'green' : 'yellow', text)}`
  })
  const more = lines.length - mostLines
  return more > 0 ? [...lines.slice(0, mostLines), `    … and ${more} more`] : lines
}

function shorten(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`
}
