export interface ArgumentOptions {
  profile: string
  sandbox: boolean
  headlessShell: boolean
}

/** What every browser is started with: no network of its own, no first-run work, the same pixels on every machine. */
const always = [
  '--remote-debugging-pipe',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-crash-reporter',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-sync',
  '--disable-features=AcceptCHFrame,MediaRouter,OptimizationHints,Translate',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--lang=en-US',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
] as const

/** The command line of a browser that prints. */
export function browserArguments({ profile, sandbox, headlessShell }: ArgumentOptions): string[] {
  return [
    ...always,
    ...(headlessShell ? [] : ['--headless=new']),
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profile}`,
  ]
}
