/** Where a command reads and prints. Given to it, so that tests need no process. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Somebody can answer a question. */
  readonly interactive: boolean
  /** Standard error may be coloured, and standard output too. */
  readonly colour: { readonly out: boolean; readonly error: boolean }
  /** Columns of standard error. */
  readonly width: number
  readInput(): Promise<Uint8Array>
  out(data: string | Uint8Array): Promise<void>
  error(text: string): void
  ask(question: string): Promise<string>
}
