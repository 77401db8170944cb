import type { Resume } from '@offprint/schema'
import type { Files } from '../bundle.ts'
import { cardProgram } from './card-program.ts'
import { declareType } from './declare-type.ts'
import { type PackageOptions, packageManifest } from './package-manifest.ts'
import { resumeCard } from './resume-card.ts'

const entry = "import resume from './resume.json' with { type: 'json' }\n\nexport default resume\n"

/**
 * The files that make a package of a resume: the data, importable and typed; the CV as README; a card for the terminal;
 * the page, the PDF and whatever else was made of it. Throws PublishError where the resume's version is no semantic one.
 */
export function packageFiles(options: PackageOptions, resume: Resume, files: Files): Files {
  const own: [string, string][] = [
    ['package.json', `${JSON.stringify(packageManifest(options, resume), null, 2)}\n`],
    ['index.js', entry],
    ['index.d.ts', `declare const resume: ${declareType(resume)}\n\nexport default resume\n`],
    ['card.js', cardProgram],
    ['card.txt', resumeCard(resume)],
  ]
  const made = [...files].map(([path, bytes]): [string, Uint8Array] => [
    path === 'resume.md' ? 'README.md' : path,
    bytes,
  ])
  return new Map([...own.map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]), ...made])
}
