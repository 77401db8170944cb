import { resolve } from 'node:path'
import type { Target } from '@offprint/publish'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import { githubToken } from './github-token.ts'
import { offersProvenance } from './offers-provenance.ts'

type Library = typeof import('@offprint/publish')

interface TargetKind {
  readonly form: string
  readonly text: string
  readonly pattern: RegExp
  create(library: Library, parts: readonly string[], context: TargetContext): Target
}

export interface TargetContext {
  /** The folder that a relative path starts from. */
  readonly folder: string
  /** The URL that a site is served at. */
  readonly url: string | undefined
  /** The repository that a package is made in. */
  readonly repository?: string | undefined
  /** Where tokens come from. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The targets that can be named on the command line; the first pattern that fits decides. */
export const targetKinds: readonly TargetKind[] = [
  {
    form: 'site:FOLDER',
    text: 'a static site in a folder',
    pattern: /^site:(.+)$/,
    create: ({ folderTarget }, [path = ''], { folder, url }) =>
      folderTarget({ folder: resolve(folder, path), url }),
  },
  {
    form: 'branch:REPOSITORY#BRANCH',
    text: 'a static site on a branch of a git repository (GitHub Pages)',
    pattern: /^branch:([^#]+)#(.+)$/,
    create: ({ branchTarget }, [repository = '', branch = ''], { url }) =>
      branchTarget({ repository, branch, url }),
  },
  {
    form: 'gist or gist:FILE.json',
    text: 'the JSON Resume registry; token in GITHUB_TOKEN, or from gh',
    pattern: /^gist(?::(.+))?$/,
    create: ({ gistTarget }, [file], { environment }) =>
      gistTarget({
        token: githubToken(environment),
        ...(file ? { file } : {}),
        ...(environment.GITHUB_API_URL ? { apiUrl: environment.GITHUB_API_URL } : {}),
      }),
  },
  {
    form: 'npm:PACKAGE',
    text: 'an npm package, which `npx PACKAGE` prints; token in NPM_TOKEN',
    pattern: /^npm:(.+)$/,
    create: ({ npmTarget }, [name = ''], { repository, environment }) =>
      npmTarget({
        name,
        repository,
        token: environment.NPM_TOKEN || environment.NODE_AUTH_TOKEN,
        registry: environment.npm_config_registry || environment.NPM_CONFIG_REGISTRY,
        provenance: repository !== undefined && offersProvenance(environment),
      }),
  },
  {
    form: 'put:URL or post:URL',
    text: 'an HTTP endpoint, or a folder if it ends with /; token in OFFPRINT_TOKEN',
    pattern: /^(put|post):(.+)$/,
    create: ({ httpTarget }, [method, url = ''], { environment }) =>
      httpTarget({ url, method: method === 'post' ? 'POST' : 'PUT', token: environment.OFFPRINT_TOKEN }),
  },
]

/** The forms of all targets, for messages. */
export const targetForms: string = targetKinds.map(({ form }) => form).join(', ')

/** Reads a target's name, such as `site:public`. */
export function parseTarget(name: string, library: Library, context: TargetContext): Target {
  for (const { pattern, create } of targetKinds) {
    const [match, ...parts] = pattern.exec(name) ?? []
    if (match !== undefined) return create(library, parts, context)
  }
  throw new CliError(exitCodes.usage, `${name} is no target`, `the targets are ${targetForms}`)
}
