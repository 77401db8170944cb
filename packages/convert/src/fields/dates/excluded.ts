const ADDRESS =
  /https?:\/\/|www\.|doi\.org|doi:|arxiv:|10\.[0-9]{4,9}\/|[\p{L}\p{N}]@[\p{L}\p{N}]|\.[a-z]{2,4}\//iu
/** `2019/32/C/HS1/00475` */
const FILE_NUMBER = /(?<![\p{L}\p{N}])\d{1,6}\/\d{1,6}\/\p{Lu}{1,4}(?!\p{L})/u
const WORD = /\S+/gu
/** What any of them has in it. */
const HINT = /[@+/]|www\.|doi|arxiv|10\./iu
const PHONE = /\+[0-9][0-9 \u{A0}()/.-]{5,30}[0-9]/gu

/** The parts of a text whose digits are no dates: web and e-mail addresses, DOIs, numbers of files, international phone numbers. */
export function excludedZones(text: string): readonly (readonly [number, number])[] {
  const zones: [number, number][] = []
  if (!HINT.test(text)) return zones
  for (const word of text.matchAll(WORD)) {
    const place = [ADDRESS, FILE_NUMBER].map((form) => word[0].search(form)).find((at) => at >= 0)
    if (place !== undefined) zones.push([word.index + place, word.index + word[0].length])
  }
  for (const phone of text.matchAll(PHONE)) zones.push([phone.index, phone.index + phone[0].length])
  return zones.sort((a, b) => a[0] - b[0])
}
