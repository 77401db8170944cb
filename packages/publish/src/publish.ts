import type { Bundle } from './bundle.ts'
import { checkBundle } from './check-bundle.ts'
import { type ApplyOptions, applyPlan } from './plan/apply-plan.ts'
import { type Plan, planTarget } from './plan/plan-target.ts'
import type { StateStore } from './state/state-store.ts'
import type { Target } from './target.ts'

/** What came of one target: a value, or the error that stopped it. */
export type Outcome<T> =
  | { readonly target: Target; readonly value: T }
  | { readonly target: Target; readonly error: unknown }

export interface PlanOptions {
  readonly state: StateStore
  /** The time for `meta.lastModified`, ISO 8601. */
  readonly now?: string
  /** Told of each target when it has answered, whatever the answer. */
  readonly onSettled?: (target: Target) => void
}

/** Reads every target at the same time and says what would be done; throws only where the bundle itself is bad. */
export async function planAll(
  targets: readonly Target[],
  bundle: Bundle,
  { state, now, onSettled }: PlanOptions,
): Promise<Outcome<Plan>[]> {
  checkBundle(bundle)
  const plan = (target: Target) => settle(target, () => planTarget(target, bundle, state, now), onSettled)
  return Promise.all(targets.map(plan))
}

/** Does what the plans say, all targets at the same time; one that fails doesn't stop the others. */
export async function applyAll(
  plans: readonly Plan[],
  { state, onSettled, ...options }: ApplyOptions & Omit<PlanOptions, 'now'>,
): Promise<Outcome<boolean>[]> {
  const apply = (plan: Plan) => settle(plan.target, () => applyPlan(plan, state, options), onSettled)
  return Promise.all(plans.map(apply))
}

async function settle<T>(
  target: Target,
  work: () => Promise<T>,
  onSettled?: (target: Target) => void,
): Promise<Outcome<T>> {
  try {
    return { target, value: await work() }
  } catch (error) {
    return { target, error }
  } finally {
    onSettled?.(target)
  }
}
