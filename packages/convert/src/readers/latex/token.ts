/** What LaTeX is read as: unified-latex's tree, reduced to what a reader needs, with plain offsets. */
export type Token = PrintedToken | MacroToken | EnvironmentToken | BeginToken | EndToken

/** What prints itself, once the preamble is over. */
export type PrintedToken = TextToken | SpaceToken | ParagraphToken | GroupToken | MathToken

interface Placed {
  /** Where it stands in the text, `[start, end)`; what a command of the document expands to stands where that is called. */
  readonly start: number
  readonly end: number
}

/** Letters and signs; `raw` where they are meant as they stand (`\verb`). */
export interface TextToken extends Placed {
  readonly type: 'text'
  readonly value: string
  readonly raw?: true
}

interface SpaceToken extends Placed {
  readonly type: 'space'
}

/** The blank line that ends a paragraph. */
interface ParagraphToken extends Placed {
  readonly type: 'paragraph'
}

export interface MacroToken extends Placed {
  readonly type: 'macro'
  readonly name: string
}

export interface GroupToken extends Placed {
  readonly type: 'group'
  readonly tokens: readonly Token[]
}

interface EnvironmentToken extends Placed {
  readonly type: 'environment'
  readonly name: string
  readonly tokens: readonly Token[]
}

interface MathToken extends Placed {
  readonly type: 'math'
  readonly tokens: readonly Token[]
}

/** The begin of an environment whose end stands elsewhere in the stream. */
interface BeginToken extends Placed {
  readonly type: 'begin'
  readonly name: string
}

/** The end of an environment, once its content is part of the stream. */
interface EndToken extends Placed {
  readonly type: 'end'
  readonly name: string
}
