/** What a JSON Resume says about the document it becomes. */
export interface ResumeInformation {
  author: string | undefined
  subject: string | undefined
  keywords: string[]
  language: string | undefined
  lastModified: string | undefined
  /** As it stands; whoever uses it takes over what is known. */
  pdfRenderOptions: object | undefined
}

/** More keywords than this are no help to a catalogue. */
const mostKeywords = 40

/** Read author, subject, keywords and date out of a JSON Resume; whatever is not of the expected shape is passed over. */
export function resumeInformation(resume: unknown): ResumeInformation {
  const basics = field(resume, 'basics')
  const meta = field(resume, 'meta')
  return {
    author: text(field(basics, 'name')),
    subject: text(field(basics, 'label')),
    keywords: keywordsOf(resume),
    language: text(field(meta, 'language')),
    lastModified: text(field(meta, 'lastModified')),
    pdfRenderOptions: objectOf(field(meta, 'pdfRenderOptions')),
  }
}

/** The names and keywords of skills, then of interests, each once. */
function keywordsOf(resume: unknown): string[] {
  const items = ['skills', 'interests'].flatMap((section) => list(field(resume, section)))
  const words = items.flatMap((item) => [field(item, 'name'), ...list(field(item, 'keywords'))])
  return [...new Set(words.map(text).filter((word) => word !== undefined))].slice(0, mostKeywords)
}

function text(value: unknown): string | undefined {
  const trimmed = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return trimmed === '' ? undefined : trimmed
}

function objectOf(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
}
