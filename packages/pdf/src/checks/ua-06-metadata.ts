import type { Check } from './types.ts'

const requirements = [
  ['06-001', /<x:xmpmeta/, 'The document has no XMP packet'],
  ['06-002', /<pdfuaid:part>1<|pdfuaid:part="1"/, 'The XMP packet does not name PDF/UA-1'],
  ['06-003', /<dc:title>[\s\S]{0,99}<rdf:li[^>]{0,99}>[^<]/, 'The XMP packet has no dc:title'],
] as const

/** 06-001 to 06-003. */
export const metadata: Check = {
  standard: 'PDF/UA-1',
  title: 'The metadata names the standard and the title',
  *run({ packet }) {
    for (const [clause, pattern, reason] of requirements) if (!pattern.test(packet)) yield { clause, reason }
  },
}
