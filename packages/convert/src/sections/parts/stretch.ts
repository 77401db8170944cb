import { type Passage, slice } from '../../passage/passage.ts'
import type { Part } from './part.ts'

/** Parts that stand side by side as one passage, what separates them and a closing parenthesis included. */
export function stretch(parts: readonly Part[]): Passage[] {
  const [first] = parts
  if (!first) return []
  const same = parts.filter((part) => part.line === first.line)
  const end = Math.max(...same.map((part) => part.end + (part.parenthesis ? 1 : 0)))
  const start = Math.min(...same.map((part) => part.start - (part.parenthesis ? 1 : 0)))
  const others = parts.filter((part) => part.line !== first.line).map((part) => part.text)
  return [slice(first.line, start, end), ...others]
}
