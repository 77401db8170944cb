import { type Part, partOf } from './parts/part.ts'

/** Join a name in quotation marks with the words that it stands right behind: `Premio «Città di Faenza»`. */
export function joinQuoted(parts: readonly Part[], mayGoOn: (part: Part) => boolean = () => true): Part[] {
  const joined: Part[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    const whole =
      last && standsBehind(part, last) && mayGoOn(last)
        ? partOf(last.line, last.start, part.end, last.separator, false)
        : undefined
    if (whole) joined[joined.length - 1] = whole
    else joined.push(part)
  }
  return joined
}

function standsBehind(part: Part, last: Part): boolean {
  return (
    part.quoted &&
    part.separator === '' &&
    last.line === part.line &&
    !last.quoted &&
    !last.parenthesis &&
    /^\s?$/u.test(part.line.text.slice(last.end, part.start))
  )
}
