/** A list of objects, or one. */
const BEGINS = /^\s*(?:\[\s*)?\{/u
const TYPE = /"type"\s*:\s*"[a-z_-]+"/u
const FIELD = /"(?:container-title|issued|DOI|publisher-place|page)"\s*:/u
const PARTS = /"date-parts"\s*:|"(?:family|literal)"\s*:/u

/** Whether a text is CSL-JSON, as reference managers export it. */
export function isCsl(text: string): boolean {
  const head = text.slice(0, 20_000)
  return (
    BEGINS.test(head) && TYPE.test(head) && FIELD.test(head) && PARTS.test(head) && !head.includes('"basics"')
  )
}
