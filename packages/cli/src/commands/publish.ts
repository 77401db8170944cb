import { resolve } from 'node:path'
import type { Plan } from '@offprint/publish'
import { CliError } from '../cli-error.ts'
import type { Call, Command } from '../command.ts'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { loadResume } from '../files/load-resume.ts'
import { loadTheme } from '../files/load-theme.ts'
import { readInput } from '../files/read-input.ts'
import { createPaint } from '../output/paint.ts'
import { reportError } from '../output/report-error.ts'
import { whileWaiting } from '../output/while-waiting.ts'
import { describePlan, describeWithheld } from '../publishing/describe-plan.ts'
import { makeBundle } from '../publishing/make-bundle.ts'
import { openTargets } from '../publishing/open-targets.ts'
import { parseTarget, targetKinds } from '../publishing/parse-target.ts'
import { privateKinds } from '../publishing/private-kinds.ts'
import { settingsOf } from '../publishing/settings-of.ts'

export const publishCommand: Command = {
  name: 'publish',
  summary: 'Put the resume, the page and the PDF where others find them; shows first, and asks',
  synopsis: '[RESUME] [--to TARGET] [--url URL] [--dry-run] [--yes]',
  inputs: [0, 1],
  options: {
    to: {
      type: 'string',
      multiple: true,
      value: 'TARGET',
      text: targetKinds.map(({ form, text }) => `${form} for ${text}`).join(', '),
    },
    url: {
      type: 'string',
      value: 'URL',
      text: 'where the site is served: for the feed, the sitemap and meta.canonical',
    },
    include: {
      type: 'string',
      multiple: true,
      value: 'KIND',
      choices: privateKinds,
      text: 'let out something private',
    },
    theme: {
      type: 'string',
      short: 't',
      value: 'NAME',
      text: 'any installed JSON Resume theme; its own one if absent',
    },
    'no-pdf': { type: 'boolean', text: 'publish without a PDF' },
    'dry-run': { type: 'boolean', short: 'n', text: 'show what would change, and stop' },
    yes: { type: 'boolean', short: 'y', text: 'do it without asking' },
    force: { type: 'boolean', text: 'write over what somebody else has changed there' },
  },
  examples: [
    {
      command: 'offprint publish resume.json --to site:public --dry-run',
      text: 'what would change, and what stays private',
    },
    {
      command:
        'offprint publish cv.md --to branch:git@github.com:ada/ada.github.io.git#main --url https://ada.github.io',
      text: 'a document is converted first',
    },
    { command: 'offprint publish resume.json --to site:public --include phone --yes', text: 'for machines' },
  ],
  run,
}

async function run(call: Call): Promise<ExitCode> {
  const { terminal } = call
  const paint = createPaint(terminal.colour.error)
  const settings = settingsOf(call, (await loadConfiguration(terminal.folder)).publish)
  if (settings.targets.length === 0) {
    throw new CliError(
      exitCodes.usage,
      'no target is named',
      'name one with --to site:FOLDER, or in offprint.config.ts',
    )
  }
  const library = await import('@offprint/publish')
  const { folder, environment } = terminal
  const targets = settings.targets.map(({ to, ...context }) =>
    parseTarget(to, library, { ...context, folder, environment }),
  )

  const resume = await loadResume(await readInput(call.inputs[0] ?? 'resume.json', terminal), folder)
  const open = library.withholdPrivate(resume, settings.include)
  const theme = await loadTheme(settings.theme, folder)
  const bundle = await whileWaiting(
    () => 'making the page and the PDF',
    terminal,
    () => makeBundle(open.resume, { theme, pdf: settings.pdf }),
  )

  const state = library.fileState(resolve(folder, '.offprint'))
  const now = new Date().toISOString()
  const reading = openTargets('reading', targets)
  const planned = await whileWaiting(reading.describe, terminal, () =>
    library.planAll(targets, bundle, { state, now, onSettled: reading.onSettled }),
  )
  const plans: Plan[] = []
  let worst: ExitCode = exitCodes.done
  for (const outcome of planned) {
    if ('error' in outcome) worst = reportError(outcome.error, terminal)
    else plans.push(outcome.value)
  }
  for (const plan of plans) terminal.error(describePlan(plan, paint))
  terminal.error(describeWithheld(open, paint))

  if (call.flag('dry-run')) {
    terminal.error('dry run: nothing was sent\n')
    return plans.some(({ verdict }) => verdict === 'conflict') ? exitCodes.problems : worst
  }
  if (!(await isWanted(call, plans))) {
    terminal.error('nothing was sent\n')
    return worst
  }
  const writing = openTargets(
    'publishing to',
    plans.map(({ target }) => target),
  )
  const applied = await whileWaiting(writing.describe, terminal, () =>
    library.applyAll(plans, { state, force: call.flag('force'), onSettled: writing.onSettled }),
  )
  for (const { target, ...outcome } of applied) {
    if ('error' in outcome) worst = reportError(outcome.error, terminal)
    else if (outcome.value)
      terminal.error(`${paint('green', '✔')} published to ${target.canonical ?? target.address}\n`)
  }
  return worst
}

/** Asks where somebody can answer; elsewhere only `--yes` sends anything. */
async function isWanted(call: Call, plans: readonly Plan[]): Promise<boolean> {
  if (call.flag('yes')) return true
  if (plans.every(({ verdict }) => verdict === 'same')) return true
  if (!call.terminal.interactive) {
    throw new CliError(
      exitCodes.usage,
      'nothing was sent: nobody is here to ask',
      'add --yes, or --dry-run to look only',
    )
  }
  return /^y(?:es)?$/i.test((await call.terminal.ask('Publish this? [y/N] ')).trim())
}
