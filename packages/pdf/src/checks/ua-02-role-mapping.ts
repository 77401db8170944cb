import { standardTypes } from '../structure/standard-types.ts'
import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

/** 02-001, 02-003 and 02-004: every type leads to a standard one, and no standard one leads elsewhere. */
export const roleMapping: Check = {
  standard: 'PDF/UA-1',
  title: 'Structure types are standard ones, or mapped to them',
  *run({ structure }) {
    if (!structure) return
    const { root, roles } = structure
    const types = new Set<string>()
    walk(root, (element) => types.add(element.type))
    for (const type of types) {
      if (!standardTypes.has(roleOf(type, roles))) {
        yield { clause: '02-001', reason: `The structure type ${type} leads to no standard one` }
      }
    }
    for (const type of roles.keys()) {
      if (standardTypes.has(type))
        yield { clause: '02-004', reason: `The standard structure type ${type} is remapped` }
    }
  },
}

/** Follow the role map as far as it has types, which is once round at most. */
function roleOf(type: string, roles: ReadonlyMap<string, string>): string {
  let role = type
  for (let step = 0; step < roles.size; step += 1) role = roles.get(role) ?? role
  return role
}
