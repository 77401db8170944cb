/** The lines of a text as line numbers count them: after LF, CR LF or CR. */
export function decodeLines(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)
}
