const SIGNATURE = Buffer.from('PK\x03\x04')

/** Whether bytes are a ZIP archive that names a part: a look at its bytes, nothing is unpacked. */
export function holdsPart(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.subarray(0, SIGNATURE.length).equals(SIGNATURE) && file.includes(name)
}
