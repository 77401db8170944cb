import type { Resume } from '@offprint/schema'
import { PublishError } from '../publish-error.ts'

export interface PackageOptions {
  /** The package's name: `ada-cv`, or `@ada/cv`. */
  readonly name: string
  /** The repository that the package is made in; without it npm accepts no provenance. */
  readonly repository?: string | undefined
}

export interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly [field: string]: unknown
}

/** The `package.json` of a resume's package, in the resume's own version. */
export function packageManifest({ name, repository }: PackageOptions, resume: Resume): PackageManifest {
  const { basics = {}, meta = {} } = resume
  const owner = basics.name ?? name
  return {
    name,
    version: semanticVersion(meta.version ?? 'v1.0.0'),
    description: [`CV of ${owner}`, basics.label].filter(Boolean).join(', '),
    keywords: ['cv', 'resume', 'json-resume'],
    author: { name: owner, ...(basics.url === undefined ? {} : { url: basics.url }) },
    ...(basics.url === undefined ? {} : { homepage: basics.url }),
    ...(repository === undefined ? {} : { repository: { type: 'git', url: `git+${repository}.git` } }),
    type: 'module',
    bin: { [name.replace(/^@[^/]*\//, '')]: 'card.js' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './resume.json': './resume.json',
      './package.json': './package.json',
    },
    engines: { node: '>=20.10' },
  }
}

function semanticVersion(version: string): string {
  const [, bare] = /^v?(\d{1,9}\.\d{1,9}\.\d{1,9})$/.exec(version) ?? []
  if (bare !== undefined) return bare
  throw new PublishError(
    'invalid',
    '/meta/version',
    `${version} is no version that npm takes`,
    'write three numbers, such as v1.0.0, or leave it out',
  )
}
