import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of the libraries that bundled modules come from, each under the library's name and version. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => libraryFolder(module) ?? []))
  return [...folders].map(licenceOf).sort().join('\n')
}

/** The folder of an installed library: the last `node_modules` of the path, and one or two names. */
function libraryFolder(module: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0]
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const [file] = globSync('{licen[cs]e,LICEN[CS]E}*', { cwd: folder })
  const text = file === undefined ? license : readFileSync(join(folder, file), 'utf8').trim()
  return `# ${name} ${version}\n\n${text}\n`
}
