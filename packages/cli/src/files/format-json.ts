/** JSON as every file of Offprint is written: two spaces, one line feed at the end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
