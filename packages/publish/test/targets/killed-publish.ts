// Publishes to a folder, and kills its own process before the nth rename.
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { text } from 'node:stream/consumers'

const { site, state, resume, files, step } = JSON.parse(await text(process.stdin))
const rename = promises.rename
let count = 0
promises.rename = async (...args) => {
  count += 1
  if (count === step) process.kill(process.pid, 'SIGKILL')
  await rename(...args)
}
syncBuiltinESMExports()

const { applyPlan } = await import('../../src/plan/apply-plan.ts')
const { planTarget } = await import('../../src/plan/plan-target.ts')
const { fileState } = await import('../../src/state/file-state.ts')
const { folderTarget } = await import('../../src/targets/folder-target.ts')
const { bundleOf } = await import('../sample.ts')
const store = fileState(state)
await applyPlan(
  await planTarget(folderTarget({ folder: site }), bundleOf(resume, files), store, undefined),
  store,
)
