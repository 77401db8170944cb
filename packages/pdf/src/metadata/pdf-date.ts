/** An ISO 8601 date in UTC as a PDF writes it: ISO 32000-1, 7.9.4. */
export function pdfDate(iso: string): string {
  return `D:${iso.replace(/\D/g, '')}+00'00'`
}
