const OPENING = '([{（【'
const CLOSING = ')]}）】'
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”‟',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘',
}

/** Where the quotation ends that opens at a place; `undefined` where none does. */
export function quotationEnd(text: string, index: number): number | undefined {
  const close = QUOTES[text.charAt(index)]
  const end = close !== undefined && opensQuote(text, index) ? endOfQuote(text, index, close) : -1
  return end > index ? end : undefined
}

/** Whether a bracket opens at a place. */
export function opensBracket(text: string, index: number): boolean {
  return OPENING.includes(text.charAt(index))
}

/** Where the bracket closes that opens at a place; -1 where it doesn't. */
export function endOfParenthesis(text: string, index: number): number {
  let depth = 0
  for (let end = index; end < text.length && end - index < 600; end += 1) {
    if (OPENING.includes(text.charAt(end))) depth += 1
    else if (CLOSING.includes(text.charAt(end))) {
      depth -= 1
      if (depth === 0) return end
    }
  }
  return -1
}

function opensQuote(text: string, index: number): boolean {
  return index === 0 || /[\s([{,;:–—-]/u.test(text.charAt(index - 1))
}

function endOfQuote(text: string, index: number, close: string): number {
  let depth = 0
  const opening = text.charAt(index)
  for (let end = index + 1; end < text.length; end += 1) {
    const unit = text.charAt(end)
    if (unit === opening && !close.includes(unit)) depth += 1
    else if (close.includes(unit) && !(/\p{L}/u.test(text.charAt(end + 1)) && unit !== opening)) {
      if (depth === 0) return end
      depth -= 1
    }
  }
  return -1
}
