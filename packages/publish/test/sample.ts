import type { Resume } from '@offprint/schema'
import type { Bundle } from '../src/bundle.ts'

/** A resume with something private in every place where that can stand. */
export const resume: Resume = {
  basics: {
    name: 'Ada Beispiel',
    email: 'ada@example.org',
    phone: '+49 30 1234567',
    birthDate: '1980-02-29',
    nationality: 'Ruritanian',
    location: { address: 'Langer Weg 12', postalCode: '10117', city: 'Berlin', countryCode: 'DE' },
  },
  work: [
    { name: 'Institute', position: 'Reader', startDate: '2015' },
    { name: 'College', position: 'Fellow', startDate: '2010', endDate: '2015' },
  ],
  publications: [
    {
      name: 'On tides',
      releaseDate: '2019-03',
      publisher: 'Annals',
      doi: '10.1000/tides',
      authors: ['A. Beispiel'],
    },
    { name: 'On <storms> & wind', releaseDate: '2021', publisher: 'Annals' },
  ],
  references: [{ name: 'Prof. B. Muster', email: 'muster@example.org', phone: '+49 30 7654321' }],
}

export const page = '<!doctype html><html lang="en"><head><title>Ada</title></head><body>Ada</body></html>'

/** What may go out, from a resume that is public already. */
export function bundleOf(
  published: Resume,
  files: Readonly<Record<string, string>> = { 'index.html': page },
): Bundle {
  return {
    resume: published,
    files: new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  }
}
