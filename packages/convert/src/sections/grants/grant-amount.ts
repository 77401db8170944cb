import { CURRENCY_BY_SIGN } from '../../fields/money/currencies.ts'
import { findMoney, type MoneyOptions } from '../../fields/money.ts'
import { blank } from '../../passage/blank.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import type { Reading } from '../reading.ts'

/** Take the first sum of money; the lines above may say which dollar is meant (`A$ unless stated`). */
export function amountIn(
  reading: Reading,
  lines: readonly Passage[],
  above: readonly Passage[],
): Draft | undefined {
  const options = dollarIn(above)
  for (const line of lines) {
    const [money] = findMoney(line.text, options)
    if (!money) continue
    const passage = slice(line, money.index, money.index + money.length)
    return {
      value: reading.takeAs('amount', passage, money.value),
      currency: reading.takeAs('amount', passage, money.currency),
    }
  }
  return undefined
}

/** A line with its sums of money blanked out. */
export function withoutMoney(line: Passage): Passage {
  return blank(line, findMoney(line.text))
}

function dollarIn(above: readonly Passage[]): MoneyOptions {
  for (const line of above) {
    const sign = /(?<!\p{L})\p{Lu}{1,3}\$/u.exec(line.text)?.[0]
    const dollar = sign && CURRENCY_BY_SIGN.get(sign)
    if (dollar) return { dollar }
  }
  return {}
}
