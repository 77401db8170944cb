/** A stretch of text on a page. */
export interface BuiltText {
  /**
   * The elements that hold it in the structure, outermost first: `L#1/LI#2/LBody`. Equal paths are one element, also on
   * another page, but a path whose last element has no number is an element of its own. Without a path it is an artifact.
   */
  readonly in?: string
  readonly text: string
  readonly x?: number
  /** In points from the upper edge of the page. */
  readonly y: number
  readonly bold?: boolean
}

export interface BuiltPdf {
  readonly pages: readonly (readonly BuiltText[])[]
  readonly attachments?: Readonly<Record<string, string>>
  /** Code that a viewer runs when it opens the file. */
  readonly script?: string
  readonly isEncrypted?: boolean
  readonly isTableBroken?: boolean
}

const [CATALOG, PAGES, STRUCTURE] = [1, 2, 3]
const HEIGHT = 842

/** Build the bytes of a small tagged PDF. */
export function buildPdf({ pages, attachments = {}, script, isEncrypted, isTableBroken }: BuiltPdf): Buffer {
  const objects = ['', '', '']
  const add = (body: string): number => objects.push(body)
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  )
  const resources = `<< /Font << ${fonts.map((font, index) => `/F${index} ${font} 0 R`).join(' ')} >> >>`
  const elements = new Map<string, { role: string; parent: number; number: number; kids: string[] }>()
  const topKids: string[] = []
  const elementOf = (path: string): number => {
    const known = elements.get(path)
    if (known) return known.number
    const cut = path.lastIndexOf('/')
    const parent = cut < 0 ? STRUCTURE : elementOf(path.slice(0, cut))
    const role = path.slice(cut + 1).replace(/#.*/, '')
    const number = add('')
    elements.set(path, { role, parent, number, kids: [] })
    const siblings = cut < 0 ? topKids : elements.get(path.slice(0, cut))?.kids
    siblings?.push(`${number} 0 R`)
    return number
  }
  const parents: string[] = []
  const numbers = pages.map((texts, index) => {
    const content = add(stream(texts.map(paint).join('\n')))
    const page = add(
      `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources ${resources} ` +
        `/Contents ${content} 0 R /StructParents ${index} >>`,
    )
    const own = texts.map(({ in: path }, id) => {
      if (path === undefined) return 'null'
      const named = /#[^/]*$/.test(path) ? path : `${path}#${index}-${id}`
      const element = elementOf(named)
      elements.get(named)?.kids.push(`<< /Type /MCR /Pg ${page} 0 R /MCID ${id} >>`)
      return `${element} 0 R`
    })
    parents.push(`${index} [${own.join(' ')}]`)
    return page
  })
  for (const { role, parent, number, kids } of elements.values())
    objects[number - 1] = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /K [${kids.join(' ')}] >>`
  const files = Object.entries(attachments).map(([name, text]) => {
    const file = add(stream(text, '/Type /EmbeddedFile'))
    return `(${name}) << /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${file} 0 R >> >>`
  })
  const action = script === undefined ? '' : `/OpenAction << /S /JavaScript /JS (${script}) >>`
  objects[CATALOG - 1] =
    `<< /Type /Catalog /Pages ${PAGES} 0 R /MarkInfo << /Marked true >> /StructTreeRoot ${STRUCTURE} 0 R ` +
    `/Names << /EmbeddedFiles << /Names [${files.join(' ')}] >> >> ${action} >>`
  objects[PAGES - 1] =
    `<< /Type /Pages /Count ${numbers.length} /Kids [${numbers.map((page) => `${page} 0 R`).join(' ')}] >>`
  objects[STRUCTURE - 1] =
    `<< /Type /StructTreeRoot /K [${topKids.join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`
  return write(objects, isEncrypted === true, isTableBroken === true)
}

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function paint({ in: path, text, x = 60, y, bold }: BuiltText, id: number): string {
  const shown = text
    .replace(/[()\\]/g, '\\$&')
    .replaceAll('•', '\\225')
    .replaceAll('–', '\\226')
  const tag = path === undefined ? '/Artifact BMC' : `/P << /MCID ${id} >> BDC`
  return `${tag} BT /F${bold ? 1 : 0} 10 Tf ${x} ${HEIGHT - y} Td (${shown}) Tj ET EMC`
}

function write(objects: readonly string[], isEncrypted: boolean, isTableBroken: boolean): Buffer {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(isTableBroken ? 7 : offset).padStart(10, '0')} 00000 n \n`)
  const secret = `<${'5a'.repeat(32)}>`
  const encryption = isEncrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >> /ID [${secret} ${secret}]`
    : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${CATALOG} 0 R ${encryption} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
