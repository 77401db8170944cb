/** How a target is named, on the command line and in the configuration. */
export type TargetName =
  | `site:${string}`
  | `branch:${string}#${string}`
  | 'gist'
  | `gist:${string}.json`
  | `npm:${string}`
  | `put:${string}`
  | `post:${string}`
