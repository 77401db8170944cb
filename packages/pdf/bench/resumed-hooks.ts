import { registerHooks } from 'node:module'

/** Lead `resumed` to the puppeteer that is here and to the theme of the benchmark: it imports both by name. */
const places: Record<string, string> = {
  puppeteer: new URL('resumed-puppeteer.ts', import.meta.url).href,
  'jsonresume-theme-bench': new URL('theme.ts', import.meta.url).href,
}

registerHooks({
  resolve: (specifier, context, next) => {
    const url = places[specifier]
    return url === undefined ? next(specifier, context) : { url, shortCircuit: true }
  },
})
