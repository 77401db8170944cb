/** What the process tells its caller. */
export const exitCodes = {
  done: 0,
  /** The document or the resume has problems; they were printed. */
  problems: 1,
  /** The command line can't be understood, or names a file that isn't there. */
  usage: 2,
  /** No browser, no network, a full disk: the same command can succeed elsewhere. */
  machine: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
