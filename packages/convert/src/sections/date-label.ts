import { labelKind } from '../languages/label-kind.ts'

/** How many letters at the start of a line are the label of a date: `Awarded on: `; 0 for none. */
export function lengthOfDateLabel(line: string): number {
  const label = /^([^:\n]{2,30}):\s*(?=\S)/u.exec(line)
  return label?.[1] && labelKind(label[1]) === 'date' ? label[0].length : 0
}
