import type { Conversion, Limits } from '@offprint/convert'
import { loadConfiguration } from '../configuration/load-configuration.ts'
import type { Input } from './read-input.ts'

/** Converts a document within limits of time and memory, heeding the hints in the configuration of the folder. */
export async function convertInput(
  { name, bytes, ...beside }: Input,
  folder: string,
  bibliographies: readonly Input[] = [],
  limits: Limits = {},
): Promise<Conversion> {
  const { convert: hints = {} } = await loadConfiguration(folder)
  const { convertWithin } = await import('@offprint/convert')
  return convertWithin(limits, bytes, {
    path: name,
    ...beside,
    hints,
    bibliographies: bibliographies.map((input) => ({ path: input.name, bytes: input.bytes })),
  })
}
