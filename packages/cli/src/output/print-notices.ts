import { formatNotice, type Notice, type Source } from './format-notice.ts'
import { createPaint } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** Prints notices to standard error in the order given, and gives the number of each severity. */
export function printNotices(
  notices: readonly Notice[],
  source: Source,
  terminal: Terminal,
): Readonly<Record<Notice['severity'], number>> {
  const paint = createPaint(terminal.colour.error)
  const counts = { info: 0, warning: 0, error: 0 }
  for (const notice of notices) {
    counts[notice.severity] += 1
    terminal.error(formatNotice(notice, source, paint, terminal.width))
  }
  return counts
}
