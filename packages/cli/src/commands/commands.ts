import type { Command } from '../command.ts'
import { convertCommand } from './convert.ts'
import { renderCommand } from './render.ts'
import { validateCommand } from './validate.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [convertCommand, validateCommand, renderCommand]
