import { isElement, type StructureElement } from './structure.ts'

/** Elements that hold text itself, or one of several texts; one at the end of a page and one at the start of the next are the same only if the text goes on. */
const TEXT: ReadonlySet<string> = new Set(
  'Art P text LI LBody H H1 H2 H3 H4 H5 H6 TR TH TD Link Span Note'.split(' '),
)

/**
 * Put the trees of the pages together: an element that goes on overleaf is in both trees, and nothing in them says so.
 * Elements that only hold others are taken for the same; those that hold a text, where the text goes on.
 *
 * @param goesOn whether the text of the second content goes on that of the first
 */
export function joinTrees(
  trees: readonly StructureElement[],
  goesOn: (last: StructureElement, next: StructureElement) => boolean,
): StructureElement {
  const [first = { role: 'Root', children: [] }, ...others] = trees
  return others.reduce((joined, tree) => joinElements(joined, tree, goesOn), first)
}

function joinElements(
  a: StructureElement,
  b: StructureElement,
  goesOn: (last: StructureElement, next: StructureElement) => boolean,
): StructureElement {
  const [last, next] = [a.children.at(-1), b.children[0]]
  if (last && next && isElement(last) && isElement(next) && last.role === next.role) {
    if (!TEXT.has(last.role) || goesOn(last, next)) {
      const joined = joinElements(last, next, goesOn)
      return { ...a, children: [...a.children.slice(0, -1), joined, ...b.children.slice(1)] }
    }
  }
  return { ...a, children: [...a.children, ...b.children] }
}
