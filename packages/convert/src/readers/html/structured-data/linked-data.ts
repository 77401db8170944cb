import type { Element, Root } from 'hast'
import { elementsOf } from '../elements-of.ts'
import { textOf } from '../text-of.ts'
import type { Claim } from './claim.ts'

type Node = Readonly<Record<string, unknown>>

/** What is larger says more than who somebody is. */
const LONGEST_SCRIPT = 1_000_000
/** A person stands in the graph, as what the page is about or who wrote it; deeper are other people. */
const DEEPEST = 4

/** The first `Person` in the page's JSON-LD; a script that is no JSON says nothing. */
export function linkedData(page: Root): Claim[] {
  for (const script of elementsOf(page)) {
    if (script.tagName !== 'script' || script.properties.type !== 'application/ld+json') continue
    const person = findPerson(parse(textOf(script)), 0)
    if (person) return claimsOf(person, script)
  }
  return []
}

function parse(json: string): unknown {
  if (json.length > LONGEST_SCRIPT) return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function findPerson(value: unknown, depth: number): Node | undefined {
  if (!isNode(value) || depth > DEEPEST) return undefined
  if ([value['@type']].flat().includes('Person')) return value
  const inner = Array.isArray(value) ? value : [value['@graph'], value.mainEntity, value.about, value.author]
  for (const each of inner) {
    const person = findPerson(each, depth + 1)
    if (person) return person
  }
  return undefined
}

function claimsOf(person: Node, script: Element): Claim[] {
  const start = script.position?.start.offset ?? 0
  const end = script.position?.end.offset ?? start
  const address = isNode(person.address) ? person.address : {}
  const [occupation] = [person.hasOccupation].flat().filter(isNode)
  return Object.entries({ jobTitle: occupation?.name, ...address, ...person }).flatMap(([key, said]) =>
    [said]
      .flat()
      .flatMap((value) =>
        typeof value === 'string' && value.trim() !== '' ? [{ key, value, start, end }] : [],
      ),
  )
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}
