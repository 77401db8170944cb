/** Where a browser was found, in the order in which the places are searched. */
export type BrowserSource = 'option' | 'environment' | 'puppeteer' | 'system' | 'packaged'

/** A browser that can print, and what it needs to run. */
export interface FoundBrowser {
  /** Absolute path of the executable. */
  path: string
  source: BrowserSource
  /** Dotted version, where it is known without starting the browser. */
  version?: string
  /** Variables that the browser's process needs besides the caller's own. */
  env: Record<string, string>
  /** Whether this is the headless shell, which is smaller and starts faster than the whole browser. */
  headlessShell: boolean
}

export interface FindBrowserOptions {
  /** Path of a browser to use, and no other. */
  browserPath?: string
  /** The places to search, in order, instead of all of them. */
  sources?: readonly Exclude<BrowserSource, 'option'>[]
  /** The environment to read instead of `process.env`. */
  env?: Readonly<Record<string, string | undefined>>
  /** Where the packaged browser is unpacked, instead of the user's cache folder. */
  cacheFolder?: string
}
