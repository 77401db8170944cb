import type { ReaderMessage } from '../format.ts'
import type { BibliographySession } from './bibliography.ts'
import type { Definitions } from './definitions.ts'
import type { Style } from './style.ts'
import type { Token } from './token.ts'
import type { TokenStream } from './token-stream.ts'
import type { Writer } from './writer.ts'

/** What is known while one document is read. */
export interface Session {
  readonly writer: Writer
  readonly definitions: Definitions
  /** What `\newif` made, and how it stands. */
  readonly switches: Map<string, boolean>
  /** The files that `\input` and its like name. */
  readonly files: ReadonlyMap<string, readonly Token[]>
  /** How often each command is being expanded inside itself. */
  readonly expanding: Map<string, number>
  readonly bibliography: BibliographySession
  /** Files that are being read, so that none reads itself. */
  readonly reading: Set<string>
  readonly environments: OpenEnvironment[]
  readonly messages: ReaderMessage[]
  /** What has been told, to tell it once. */
  readonly told: Set<string>
  /** How much commands of the document may still expand to. */
  budget: number
  /** While a package or class is read, whose definitions are weaker than what is known of their commands. */
  isPackage: boolean
  /** Past the preamble, in which nothing is text. */
  isBody: boolean
  /** Whether the document has sectioning commands. */
  readonly hasSections: boolean
  /** Whether `"a` is `ä`. */
  readonly hasUmlautShorthand: boolean
}

/** An environment that has begun: its name, the style around it, and what its end does. */
export interface OpenEnvironment {
  readonly name: string
  readonly style: Style
  readonly end: () => void
}

/** The tokens that are being read and how text is set among them, to the end of the group. */
export interface Scope {
  readonly stream: TokenStream
  style: Style
}

/** Tell something about a place, once for each key. */
export function tell(session: Session, key: string, message: ReaderMessage): void {
  if (session.told.has(key)) return
  session.told.add(key)
  session.messages.push(message)
}
