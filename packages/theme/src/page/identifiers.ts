import { slug } from '../text/slug.ts'

/** Make a maker of fragment identifiers: readable, and never the same twice. */
export function identifiers(): (wish: string) => string {
  const taken = new Set<string>()
  return (wish) => {
    const base = slug(wish) || 'part'
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    taken.add(id)
    return id
  }
}
