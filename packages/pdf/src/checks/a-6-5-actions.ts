import type { Check } from './types.ts'

const allowed: ReadonlySet<unknown> = new Set([
  'GoTo',
  'GoToR',
  'GoToE',
  'Thread',
  'URI',
  'Named',
  'SubmitForm',
])

/** 6.4.2, 6.5.1 and 6.5.2: nothing runs, starts a program or plays. */
export const actions: Check = {
  standard: 'PDF/A-3',
  title: 'No action does more than lead somewhere',
  *run({ file, catalog }) {
    if (catalog.has('AA')) yield { clause: '6.5.2', reason: 'The document has additional actions' }
    for (const value of file.objects.values()) {
      if (!(value instanceof Map)) continue
      if (value.has('XFA')) yield { clause: '6.4.2', reason: 'The document has an XFA form' }
      const action = value.get('Type') === 'Action' ? value : value.get('A')
      const kind = action instanceof Map ? action.get('S') : undefined
      if (kind !== undefined && !allowed.has(kind))
        yield { clause: '6.5.1', reason: `An action is ${String(kind)}` }
    }
    const open = catalog.get('OpenAction')
    const kind = open instanceof Map ? open.get('S') : undefined
    if (kind !== undefined && !allowed.has(kind))
      yield { clause: '6.5.1', reason: `The open action is ${String(kind)}` }
  },
}
