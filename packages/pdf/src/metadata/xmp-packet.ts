import type { Claim, DocumentInformation } from './types.ts'

/**
 * Write the XMP packet (ISO 16684-1) that says the same as the information dictionary, and which standards the file
 * follows, with the extension schema that PDF/A asks for where PDF/UA is named.
 */
export function xmpPacket(information: DocumentInformation, claims: readonly Claim[]): string {
  const { title, author, subject, keywords, language, date, creator, producer } = information
  const properties = [
    element('dc:format', 'application/pdf'),
    alternative('dc:title', title),
    author === undefined ? '' : list('dc:creator', 'Seq', [author]),
    subject === undefined ? '' : alternative('dc:description', subject),
    keywords.length === 0
      ? ''
      : list('dc:subject', 'Bag', keywords) + element('pdf:Keywords', keywords.join(', ')),
    language === undefined ? '' : list('dc:language', 'Bag', [language]),
    element('pdf:Producer', producer),
    element('xmp:CreatorTool', creator),
    ...['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'].map((name) => element(name, date)),
    ...claims.map((claim) => identifications[claim]),
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${namespaces}>
${properties.filter(Boolean).join('\n')}
</rdf:Description>
${claims.includes('PDF/UA-1') ? uaSchema : ''}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

const identifications: Record<Claim, string> = {
  'PDF/A-3A': '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  'PDF/A-3B': '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
  'PDF/UA-1': '<pdfuaid:part>1</pdfuaid:part>',
}

/** ISO 19005-3, 6.6.2.3.3: a property that PDF/A doesn't know is described where it is used. */
const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}

function alternative(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(text)}</rdf:li></rdf:Alt></${name}>`
}

function list(name: string, kind: 'Seq' | 'Bag', items: readonly string[]): string {
  return `<${name}><rdf:${kind}>${items.map((item) => element('rdf:li', item)).join('')}</rdf:${kind}></${name}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escape markup, and blank out what XML cannot hold. */
function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
}
