/** A number with any thousands and decimal marks: `1'200'000`, `2,874,110`, `287.650`, `12.345,67`, `418 000`, `4.1`. */
export const NUMBER: string = String.raw`[0-9]{1,3}(?:[.,'’ \u00A0\u202F\u2009][0-9]{3}){1,5}(?:[.,](?:[0-9]{1,2}(?![0-9])|[–—-]{1,2}))?|[0-9]{1,12}(?:[.,](?:[0-9]{1,3}(?![0-9])|[–—-]{1,2}))?`

/** The value of a number; with a scale word behind it, `1.250` and `4,1` have decimals. */
export function numberValue(printed: string, isScaled: boolean): number {
  const text = printed.replace(/[.,][–—-]+$/u, '').replace(/['’\s]/gu, '')
  const marks = text.match(/[.,]/gu) ?? []
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const digitsAfter = text.length - last - 1
  const isRepeated = marks.length > 1 && marks.every((mark) => mark === marks[0])
  const isDecimal =
    last >= 0 && !isRepeated && (digitsAfter !== 3 || (isScaled && marks.length === 1) || marks.length > 1)
  if (!isDecimal) return Number(text.replace(/[.,]/gu, ''))
  return Number(`${text.slice(0, last).replace(/[.,]/gu, '')}.${text.slice(last + 1)}`)
}
