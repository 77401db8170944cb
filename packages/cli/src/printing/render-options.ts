import type { PdfRenderOptions } from '@offprint/pdf'
import { CliError } from '../cli-error.ts'
import type { Call } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'

/** What the command line says of paper and page, as the printer takes it; a number that is none is a usage error. */
export function renderOptions(call: Call): PdfRenderOptions {
  const [format, margin, pageRanges, mediaType] = ['paper', 'margin', 'pages', 'media'].map((name) =>
    call.value(name),
  )
  const scale = numberOf(call, 'scale', 0.1, 2)
  return {
    ...(format !== undefined && { format }),
    ...(margin !== undefined && { margin: { top: margin, right: margin, bottom: margin, left: margin } }),
    ...(scale !== undefined && { scale }),
    ...(pageRanges !== undefined && { pageRanges }),
    ...((mediaType === 'print' || mediaType === 'screen') && { mediaType }),
    ...(call.flag('landscape') && { landscape: true }),
    ...(call.flag('single-page') && { singlePage: true }),
  }
}

/** The number given for an option, within its bounds. */
export function numberOf(call: Call, name: string, least: number, most: number): number | undefined {
  const text = call.value(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (number >= least && number <= most) return number
  throw new CliError(exitCodes.usage, `--${name} ${text} is no number from ${least} to ${most}`)
}
