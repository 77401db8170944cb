import { delimiter } from 'node:path'
import process from 'node:process'

/** What `npm_config_*` may tell a package manager about the network and the user's own settings. */
const networkSettings =
  /^(?:registry|userconfig|globalconfig|ca|cafile|cert|key|strict_ssl|noproxy|(?:https?_)?proxy|fetch_.*|@.*|\/\/.*)$/

/**
 * The environment for npm and pnpm: this process's own without what an outer `npm start` or a shell left in it
 * (`npm_config_global`, `npm_config_omit`, `NODE_ENV=production` …), which would change what gets installed.
 */
export function installEnvironment(additions = {}) {
  const entries = Object.entries(process.env).filter(([name]) => isWanted(name))
  return { ...Object.fromEntries(entries), ...additions }
}

function isWanted(name) {
  const lower = name.toLowerCase()
  if (lower.startsWith('npm_config_')) return networkSettings.test(lower.slice('npm_config_'.length))
  return !/^(?:node_env|init_cwd|npm_.*|pnpm_.*)$/.test(lower)
}

/** `PATH` with folders before the ones that are there. On Windows the variable's name may be `Path`. */
export function pathWith(folders) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { [name]: [...folders, process.env[name]].filter(Boolean).join(delimiter) }
}
