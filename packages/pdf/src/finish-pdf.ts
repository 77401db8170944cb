import { checkDocument } from './checks/check-document.ts'
import type { Finding } from './checks/types.ts'
import { readPdf } from './format/read-pdf.ts'
import { writePdf } from './format/write-pdf.ts'
import { mendStructure } from './mend/mend-structure.ts'
import { type Attachment, attachFiles } from './metadata/attach-files.ts'
import { describeDocument, pageLanguage, pageTitle, writePacket } from './metadata/describe-document.ts'
import { documentDate } from './metadata/document-date.ts'
import { labelPages } from './metadata/label-pages.ts'
import { resumeInformation } from './metadata/resume-information.ts'
import type { Claim, DocumentInformation } from './metadata/types.ts'

export interface FinishOptions {
  resume?: unknown
  attachments?: readonly Attachment[]
  title?: string
  language?: string
  pageRanges?: string
  env?: Readonly<Record<string, string | undefined>>
}

export interface FinishedPdf {
  bytes: Uint8Array
  /** The standards that the file names in its metadata. */
  claims: Claim[]
  findings: Finding[]
  /** Milliseconds for mending and writing, and for the checks. */
  postprocess: number
  check: number
}

/** Names this package in the file; without a version, so that an update alone changes no bytes. */
const creator = 'Offprint'

/**
 * Make what a browser printed complete: mend its structure, describe the document, attach files, check it, and name
 * those standards in it whose checks find nothing.
 */
export function finishPdf(printed: Uint8Array, options: FinishOptions): FinishedPdf {
  const started = performance.now()
  const file = readPdf(printed)
  const draft = mendStructure(file)
  const fromResume = resumeInformation(options.resume)
  const information: DocumentInformation = {
    title: options.title ?? pageTitle(file) ?? fromResume.author ?? 'Untitled',
    author: fromResume.author,
    subject: fromResume.subject,
    keywords: fromResume.keywords,
    language: options.language ?? pageLanguage(file) ?? fromResume.language,
    date: documentDate(fromResume.lastModified, (options.env ?? process.env).SOURCE_DATE_EPOCH),
    creator,
    producer: creator,
  }
  describeDocument(file, information)
  attachFiles(file, options.attachments ?? [], information.date)
  labelPages(file, options.pageRanges)
  writePacket(file, information, ['PDF/A-3A', 'PDF/UA-1'])
  const checked = performance.now()
  const findings = checkDocument(draft)
  const claims = claimsOf(findings)
  if (findings.length > 0) writePacket(file, information, claims)
  const check = performance.now() - checked
  const bytes = writePdf(file)
  return { bytes, claims, findings, check, postprocess: performance.now() - started - check }
}

/** Level A of PDF/A asks for structure and Unicode, which level B does without. */
function claimsOf(findings: readonly Finding[]): Claim[] {
  const archival = findings.filter(({ standard }) => standard === 'PDF/A-3').map(({ clause }) => clause)
  const claims: Claim[] = []
  if (archival.length === 0) claims.push('PDF/A-3A')
  else if (archival.every((clause) => clause.startsWith('6.7') || clause === '6.2.11.7.2'))
    claims.push('PDF/A-3B')
  if (findings.every(({ standard }) => standard !== 'PDF/UA-1')) claims.push('PDF/UA-1')
  return claims
}
