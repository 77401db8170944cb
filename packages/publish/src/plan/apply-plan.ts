import { PublishError } from '../publish-error.ts'
import { hashOf } from '../seal/manifest.ts'
import type { Published, StateStore } from '../state/state-store.ts'
import type { Remote } from '../target.ts'
import type { Plan } from './plan-target.ts'

export interface ApplyOptions {
  /** Write over what somebody else has put there. */
  readonly force?: boolean
}

/**
 * Does what a plan says, reads the result back and compares it byte by byte, and remembers it.
 * Returns whether anything was sent. A run that dies at any step is finished by the next one.
 */
export async function applyPlan(
  plan: Plan,
  state: StateStore,
  { force = false }: ApplyOptions = {},
): Promise<boolean> {
  const { target, verdict, update, remote, published, last } = plan
  if (verdict === 'conflict' && !force) {
    throw new PublishError(
      'changed',
      target.address,
      'what is there is not what was last published',
      'look at the differences; --force writes over them',
    )
  }
  if (verdict === 'same') {
    await state.write(target.address, { ...published, revision: remote.revision })
    return false
  }
  await state.write(target.address, pending(last, published))
  await target.write(update, remote)
  const { revision } = await verify(plan)
  await state.write(target.address, { ...published, revision })
  return true
}

/** Until the result was seen, both the old and the new version are known as ours. */
function pending(last: Published | undefined, published: Published): Published {
  const paths = Object.keys({ ...last?.files, ...published.files })
  const files = paths.map((path) => [path, [...(last?.files[path] ?? []), ...(published.files[path] ?? [])]])
  return { files: Object.fromEntries(files), resume: last?.resume ?? published.resume }
}

async function verify({ target, next, update }: Plan): Promise<Remote> {
  const there = await target.read([...next.keys()])
  const { files } = there
  const wrong = [...next].find(([path, bytes]) => {
    const found = files.get(path)
    return found === undefined || hashOf(found) !== hashOf(bytes)
  })
  const left = update.remove.find((path) => files.has(path))
  const path = wrong?.[0] ?? left
  if (path === undefined) return there
  throw new PublishError(
    'unverified',
    target.address,
    `${path} was sent, and reads back differently`,
    'somebody may be writing at the same time: run the command again',
  )
}
