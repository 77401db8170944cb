import { unshield } from '../markup.ts'
import type { Codec } from './codec.ts'
import { text } from './text.ts'

/** A postal address: `Kaiserin-Augusta-Allee 92, 10589 **Berlin**, Berlin (DE)`. */
export const postal: Codec = {
  print([address, code, city, region, country], hard) {
    const [street, number, town, land, sign] = [address, code, city, region, country].map((value) =>
      value === undefined ? '' : (text.print([value], hard) ?? undefined),
    )
    if (town === '' && street !== '' && number === '' && land === '' && sign === '') return street
    if (!town || street === undefined || number === undefined || land === undefined || sign === undefined)
      return undefined
    const before = [street, number].filter((part) => part !== '').join(', ')
    const comma = street !== '' && number === '' ? ',' : ''
    const left = before === '' ? '' : `${before}${comma} `
    return `${left}**${town}**${land === '' ? '' : `, ${land}`}${sign === '' ? '' : ` (${sign})`}`
  },
  read(shielded) {
    const [left = '', city, right = '', ...more] = shielded.split('**')
    if (more.length > 0) return undefined
    if (city === undefined) return [unshield(left)]
    const cut = left.lastIndexOf(', ')
    const [address, code] =
      cut < 0 ? ['', left.trimEnd()] : [left.slice(0, cut), left.slice(cut + 2).trimEnd()]
    const [, region = '', country = ''] = /^(?:, ([^()]*?))?(?: \(([^()]*)\))?$/u.exec(right) ?? []
    return [address, code, city, region, country].map((part) => (part === '' ? undefined : unshield(part)))
  },
}
