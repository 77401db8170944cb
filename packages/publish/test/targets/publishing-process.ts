// Publishes to one target, by the settings that standard input holds.
import { text } from 'node:stream/consumers'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import { branchTarget } from '../../src/targets/branch-target.ts'
import { gistTarget } from '../../src/targets/gist-target.ts'
import { httpTarget } from '../../src/targets/http-target.ts'
import { npmTarget } from '../../src/targets/npm-target.ts'
import { bundleOf } from '../sample.ts'

const { kind, options, state, resume } = JSON.parse(await text(process.stdin))
const targets: Readonly<Record<string, () => ReturnType<typeof npmTarget>>> = {
  branch: () => branchTarget(options),
  gist: () => gistTarget(options),
  http: () => httpTarget(options),
  npm: () => npmTarget(options),
}
const target = targets[kind]?.()
if (target === undefined) throw new Error(`there is no target ${kind}`)
await applyPlan(await planTarget(target, bundleOf(resume), fileState(state), undefined), fileState(state))
