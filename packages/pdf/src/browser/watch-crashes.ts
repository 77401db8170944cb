import type { Browser } from 'puppeteer-core/internal/api/Browser.js'

/** Runs a function for the first page that crashes in a browser context, until it is stopped. */
export type CrashWatch = (contextId: string, onCrash: (error: Error) => void) => { stop: () => void }

/**
 * Watch a browser for pages whose process ends. A page tells of that itself only once it is set up, and one whose
 * process ends before would be waited for without end.
 */
export async function watchCrashes(browser: Browser): Promise<CrashWatch> {
  const contexts = new Map<string, string>()
  const watchers = new Map<string, (error: Error) => void>()
  const session = await browser.target().createCDPSession()
  session.on('Target.targetCreated', ({ targetInfo: { targetId, browserContextId } }) => {
    if (browserContextId !== undefined) contexts.set(targetId, browserContextId)
  })
  session.on('Target.targetDestroyed', ({ targetId }) => contexts.delete(targetId))
  session.on('Target.targetCrashed', ({ targetId, status }) => {
    watchers.get(contexts.get(targetId) ?? '')?.(new Error(`The page crashed (${status})`))
  })
  await session.send('Target.setDiscoverTargets', { discover: true })
  return (contextId, onCrash) => {
    watchers.set(contextId, onCrash)
    return { stop: () => watchers.delete(contextId) }
  }
}
