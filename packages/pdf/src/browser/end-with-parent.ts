const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Run a clean-up when this process ends by itself or by a signal. Where nobody else listens to the signal, the process
 * then dies of it, as it would have done without us. Returns what takes the clean-up back.
 */
export function endWithParent(cleanUp: () => void): () => void {
  const release = (): void => {
    process.off('exit', cleanUp)
    for (const signal of signals) process.off(signal, onSignal)
  }
  const onSignal = (signal: NodeJS.Signals): void => {
    cleanUp()
    release()
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  process.on('exit', cleanUp)
  for (const signal of signals) process.on(signal, onSignal)
  return release
}
