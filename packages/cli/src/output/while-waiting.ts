import type { Terminal } from './terminal.ts'

const second = 1000
const clear = '\r\u001b[K'

/**
 * Says what a command is doing when that takes longer than a second, and for how long already: in one line that goes
 * away again where a person looks, in a line that stays elsewhere.
 */
export async function whileWaiting<T>(
  describe: () => string,
  terminal: Terminal,
  work: () => Promise<T>,
): Promise<T> {
  let seconds = 0
  const timer = setInterval(() => {
    seconds += 1
    const line = `${describe()} … ${seconds} s`
    if (terminal.interactive) terminal.error(`${clear}${line.slice(0, terminal.width - 1)}`)
    else if (seconds === 1) terminal.error(`${describe()} …\n`)
  }, second)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    if (seconds > 0 && terminal.interactive) terminal.error(clear)
  }
}
