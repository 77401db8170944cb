import type { Command } from '../command.ts'
import { convertCommand } from './convert.ts'
import { doctorCommand } from './doctor.ts'
import { exportCommand } from './export.ts'
import { pdfCommand } from './pdf.ts'
import { publishCommand } from './publish.ts'
import { renderCommand } from './render.ts'
import { validateCommand } from './validate.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  convertCommand,
  validateCommand,
  renderCommand,
  pdfCommand,
  exportCommand,
  publishCommand,
  doctorCommand,
]
