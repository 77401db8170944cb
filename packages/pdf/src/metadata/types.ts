/** What the file says about itself. */
export interface DocumentInformation {
  title: string
  author: string | undefined
  subject: string | undefined
  keywords: string[]
  /** BCP 47. */
  language: string | undefined
  /** ISO 8601 in UTC, to the second. */
  date: string
  creator: string
  producer: string
}

/** A standard that the file claims to follow. */
export type Claim = 'PDF/A-3A' | 'PDF/A-3B' | 'PDF/UA-1'
