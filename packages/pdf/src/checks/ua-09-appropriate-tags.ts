import type { StructureElement } from '../structure/types.ts'
import { elementKids, walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

interface Rule {
  clause: string
  /** The types that may be kids; others may not. */
  kids?: readonly string[]
  /** The types that may be the parent; others may not. */
  parents?: readonly string[]
}

/** What may stand where in tables, lists and tables of contents: ISO 32000-1, 14.8.4.3. */
const rules: Readonly<Record<string, Rule>> = {
  Table: { clause: '09-004', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { clause: '09-004', kids: ['TR'], parents: ['Table'] },
  TBody: { clause: '09-004', kids: ['TR'], parents: ['Table'] },
  TFoot: { clause: '09-004', kids: ['TR'], parents: ['Table'] },
  TR: { clause: '09-004', kids: ['TH', 'TD'], parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { clause: '09-004', parents: ['TR'] },
  TD: { clause: '09-004', parents: ['TR'] },
  L: { clause: '09-005', kids: ['L', 'LI', 'Caption'] },
  LI: { clause: '09-005', kids: ['Lbl', 'LBody'], parents: ['L'] },
  LBody: { clause: '09-005', parents: ['LI'] },
  TOC: { clause: '09-006', kids: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { clause: '09-006', parents: ['TOC'] },
}

/** 09-004 to 09-006, and a document that is tagged at all. */
export const appropriateTags: Check = {
  standard: 'PDF/UA-1',
  title: 'Tables, lists and tables of contents are built as they must be',
  *run({ structure }) {
    if (!structure || elementKids(structure.root).length === 0) {
      yield { clause: '09-001', reason: 'The document has no structure' }
      return
    }
    const faults = new Map<string, string>()
    walk(structure.root, (element, parent) => {
      for (const { clause, reason } of faultsOf(element, parent)) faults.set(reason, clause)
    })
    for (const [reason, clause] of faults) yield { clause, reason }
  },
}

function faultsOf(element: StructureElement, parent: StructureElement): { clause: string; reason: string }[] {
  const rule = rules[element.type]
  if (!rule) return []
  const faults = []
  if (rule.parents && !rule.parents.includes(parent.type)) {
    faults.push({ clause: rule.clause, reason: `${element.type} stands in ${parent.type}` })
  }
  for (const kid of element.kids) {
    const type = kid.kind === 'element' ? kid.element.type : 'content'
    if (rule.kids && !rule.kids.includes(type)) {
      faults.push({ clause: rule.clause, reason: `${element.type} holds ${type}` })
    }
  }
  return faults
}
