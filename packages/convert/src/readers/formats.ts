import { isCanonical } from '../canonical/is-canonical.ts'
import { isBibtex } from './bibliography/is-bibtex.ts'
import { isCsl } from './bibliography/is-csl.ts'
import { isRis } from './bibliography/is-ris.ts'
import { isDocx } from './docx/is-docx.ts'
import type { Format } from './format.ts'
import { isHtml } from './html/is-html.ts'
import { isJsonResume } from './json-resume/is-json-resume.ts'
import { isLatex } from './latex/is-latex.ts'
import { isLinkedin } from './linkedin/is-linkedin.ts'
import { isOdt } from './odt/is-odt.ts'
import { isOrcid } from './orcid/is-orcid.ts'
import { isPdf } from './pdf/is-pdf.ts'
import { isPlainText } from './text/is-plain-text.ts'

/**
 * The formats that documents come in; the first that matches reads the document.
 *
 * Telling a format is cheap and never throws; its reader, and what that needs, is loaded only for such a document.
 */
export const FORMATS: readonly Format[] = [
  {
    name: 'PDF',
    from: 'bytes',
    matches: isPdf,
    read: async (bytes, options) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, options),
  },
  {
    name: 'Word',
    from: 'bytes',
    matches: isDocx,
    read: async (bytes, options) => (await import('./docx/read-docx.ts')).readDocx(bytes, options),
  },
  {
    name: 'OpenDocument',
    from: 'bytes',
    matches: isOdt,
    read: async (bytes, options) => (await import('./odt/read-odt.ts')).readOdt(bytes, options),
  },
  {
    name: 'LinkedIn',
    from: 'bytes',
    matches: isLinkedin,
    read: async (bytes, options) =>
      (await import('./linkedin/read-linkedin.ts')).readLinkedin(bytes, options),
  },
  {
    name: 'canonical Markdown',
    from: 'text',
    matches: isCanonical,
    read: async (text) =>
      (await import('../canonical/read-canonical-document.ts')).readCanonicalDocument(text),
  },
  {
    name: 'HTML',
    from: 'text',
    matches: isHtml,
    read: async (text) => (await import('./html/read-html.ts')).readHtml(text),
  },
  {
    name: 'LaTeX',
    from: 'text',
    matches: isLatex,
    read: async (text, options) => (await import('./latex/read-latex.ts')).readLatex(text, options),
  },
  {
    name: 'BibTeX',
    from: 'text',
    matches: isBibtex,
    read: async (text) => (await import('./bibliography/read-bibtex.ts')).readBibtex(text),
  },
  {
    name: 'RIS',
    from: 'text',
    matches: isRis,
    read: async (text) => (await import('./bibliography/read-ris.ts')).readRis(text),
  },
  {
    name: 'ORCID',
    from: 'text',
    matches: isOrcid,
    read: async (text) => (await import('./orcid/read-orcid.ts')).readOrcid(text),
  },
  {
    name: 'JSON Resume',
    from: 'text',
    matches: isJsonResume,
    read: async (text) => (await import('./json-resume/read-json-resume.ts')).readJsonResume(text),
  },
  {
    name: 'CSL-JSON',
    from: 'text',
    matches: isCsl,
    read: async (text) => (await import('./bibliography/read-csl.ts')).readCsl(text),
  },
  {
    name: 'plain text',
    from: 'text',
    matches: isPlainText,
    read: async (text) => (await import('./text/read-text.ts')).readText(text),
  },
  {
    name: 'Markdown',
    from: 'text',
    matches: () => true,
    read: async (text) => (await import('./markdown/read-markdown-document.ts')).readMarkdownDocument(text),
  },
]
