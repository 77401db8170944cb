import type { Conversion } from '@offprint/convert'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import type { Input } from './read-input.ts'

/** Converts a document, heeding the hints in the configuration of the folder. */
export async function convertInput(
  { name, bytes, ...beside }: Input,
  folder: string,
  bibliographies: readonly Input[] = [],
): Promise<Conversion> {
  const { convert: hints = {} } = await loadConfiguration(folder)
  const { convert } = await import('@offprint/convert')
  return convert(bytes, {
    path: name,
    ...beside,
    hints,
    bibliographies: bibliographies.map((input) => ({ path: input.name, bytes: input.bytes })),
  })
}
