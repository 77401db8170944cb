import { exactOptional, type GenericSchema } from 'valibot'
import type { Configuration } from './configuration.ts'
import { convertSettings } from './convert-settings.ts'
import { publishSettings } from './publish-settings.ts'
import { settings } from './settings.ts'

/** Checks what `offprint.config.ts` says, section by section. */
export const configurationSchema: GenericSchema<unknown, Configuration> = settings({
  convert: exactOptional(convertSettings),
  publish: exactOptional(publishSettings),
})
