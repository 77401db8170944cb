import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The inputs named, with every folder replaced by the JSON files in it, in the order of their names. */
export function listInputs(inputs: readonly string[], folder: string): string[] {
  return inputs.flatMap((input) => {
    const path = resolve(folder, input)
    if (input === '-' || statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [input]
    const files = readdirSync(path).filter((file) => file.endsWith('.json') && !file.endsWith('.map.json'))
    return files.sort().map((file) => join(input, file))
  })
}
