/** Whether a file is a PDF: its header may stand behind up to a kilobyte of something else. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024))
  return start.includes('%PDF-')
}
