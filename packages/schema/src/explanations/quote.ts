const LONGEST = 60

/** A value in quotes for a message, cut where it is long. */
export function quote(value: unknown): string {
  const text = String(value)
  return text.length > LONGEST ? `“${text.slice(0, LONGEST)}…”` : `“${text}”`
}
