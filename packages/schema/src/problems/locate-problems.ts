import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { keysOf } from './json-pointer.ts'
import type { ResumeProblem } from './resume-problem.ts'

interface Located extends ResumeProblem {
  line: number
  column: number
}

/**
 * The problems with the line and column of their values in the source, in the source's order. A value that isn't there
 * is placed at what should hold it; a source that is no JSON leaves the problems as they are.
 */
export function locateProblems(problems: readonly ResumeProblem[], source: string): ResumeProblem[] {
  const tree = problems.length > 0 ? parse(source) : undefined
  if (!tree) return [...problems]
  const lineStarts = findLineStarts(source)
  const located = problems.map((problem) => locate(problem, offsetOf(tree, problem.pointer), lineStarts))
  return located.sort((one, other) => one.line - other.line || one.column - other.column)
}

/** The parser works by recursion; a text nested thousands of levels deep has no places. */
function parse(source: string): Node | undefined {
  try {
    return parseTree(source)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function offsetOf(tree: Node, pointer: string): number {
  let node = tree
  for (const key of keysOf(pointer)) {
    const segment = node.type === 'array' ? Number(key) : key
    const child = findNodeAtLocation(node, [segment])
    if (!child) break
    node = child
  }
  return node.offset
}

function findLineStarts(source: string): number[] {
  const starts = [0]
  for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function locate(problem: ResumeProblem, offset: number, lineStarts: readonly number[]): Located {
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { ...problem, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
