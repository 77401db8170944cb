import type { LabelKind } from '../languages/language.ts'
import type { Codec } from './codecs/codec.ts'
import type { Path } from './json.ts'

/** A part of the line that an entry begins with. */
export interface Slot {
  readonly paths: readonly Path[]
  readonly codec: Codec
  /** What stands between it and the part before it, where there is one. */
  readonly before: string
  /** The marks around it; a part without marks ends where one of `stops` begins, or with the line. */
  readonly open: string
  readonly close: string
  readonly stops: readonly string[]
  /** May begin the line, without marks as it is. */
  readonly leads?: true
  /** Has to end at a stop, and not with the line. */
  readonly stopped?: true
  /** Stands only where the entry has a value at this path, or has none. */
  readonly given?: Path
  readonly lacking?: Path
  /** Stands even empty where the entry has a value at this path. */
  readonly besides?: Path
}

/** A line of an entry that begins with what it says: `Supervisor: Ada Example`. */
export interface LabelledField {
  readonly paths: readonly Path[]
  readonly codec: Codec
  /** A label of the lexicon, or where it has none the label itself. */
  readonly label: LabelKind | { readonly words: string }
}

/** How the entries of one section are laid out: a line, a paragraph, lines with labels, a list. */
export interface Layout {
  readonly head: readonly Slot[]
  readonly paragraph?: Path
  readonly labelled: readonly LabelledField[]
  /** A list whose items stand without a label. */
  readonly items?: { readonly path: Path; readonly codec: Codec }
}
