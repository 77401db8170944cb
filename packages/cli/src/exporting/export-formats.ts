import type { Citation, Resume } from '@offprint/schema'
import { formatJson } from '../files/format-json.ts'

/** A form that a resume can be had in. */
export interface ExportFormat {
  readonly name: string
  /** What file names of this form end in. */
  readonly ending: string
  readonly write: (resume: Resume) => Promise<string>
  /** Takes only the publications, and so makes nothing of a resume without any. */
  readonly publicationsOnly?: true
}

/** Every form that a resume can be had in; what writes it is loaded only when it is asked for. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'markdown',
    ending: '.md',
    write: async (resume) => (await import('@offprint/convert/write')).writeMarkdown(resume),
  },
  {
    name: 'text',
    ending: '.txt',
    write: async (resume) => (await import('@offprint/convert/write')).writeText(resume),
  },
  {
    name: 'bibtex',
    ending: '.bib',
    publicationsOnly: true,
    write: async (resume) => (await import('@offprint/references')).toBibtex(await citationsOf(resume)),
  },
  {
    name: 'ris',
    ending: '.ris',
    publicationsOnly: true,
    write: async (resume) => (await import('@offprint/references')).toRis(await citationsOf(resume)),
  },
  {
    name: 'csl-json',
    ending: '.json',
    publicationsOnly: true,
    write: async (resume) =>
      formatJson((await import('@offprint/references')).toCsl(await citationsOf(resume))),
  },
]

async function citationsOf({ publications = [] }: Resume): Promise<Citation[]> {
  const { toCitation } = await import('@offprint/references')
  return publications.map(toCitation)
}
