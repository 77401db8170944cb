/** The lines of a text as line numbers count them: after LF, CR LF or CR. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/)
}
