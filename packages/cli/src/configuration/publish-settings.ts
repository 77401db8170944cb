import type { PrivateKind } from '@offprint/publish'
import { array, boolean, custom, exactOptional, type GenericSchema, lazy, picklist, string } from 'valibot'
import { targetForms, targetKinds } from '../publishing/parse-target.ts'
import { privateKinds } from '../publishing/private-kinds.ts'
import type { TargetName } from '../publishing/target-name.ts'
import { settings } from './settings.ts'

/** What `offprint publish` does where the command line doesn't say. */
export interface PublishSettings {
  /** Where the resume goes. */
  readonly targets?: readonly (TargetName | TargetSettings)[]
  /** What is private and may go out all the same. */
  readonly include?: readonly PrivateKind[]
  /** The URL at which the sites among the targets are served. */
  readonly url?: string
  /** An installed JSON Resume theme instead of Offprint's own. */
  readonly theme?: string
  /** Whether a PDF is made; `true` if absent. */
  readonly pdf?: boolean
}

/** A target with what is true of it alone. */
export interface TargetSettings {
  readonly to: TargetName
  /** The URL at which this site is served. */
  readonly url?: string
  /** The repository that this package is made in, such as `https://github.com/ada/cv`: npm asks for it where provenance is given. */
  readonly repository?: string
}

const targetName = custom<TargetName>(
  (value) => typeof value === 'string' && targetKinds.some(({ pattern }) => pattern.test(value)),
  ({ received }) => `${received} is no target; the targets are ${targetForms}`,
)
const privateKind = picklist(
  privateKinds,
  ({ received }) => `${received} is none of ${privateKinds.join(', ')}`,
)
const text = string(({ received }) => `${received} is no text`)
const choice = boolean(({ received }) => `${received} is neither true nor false`)
const targetSettings = settings({
  to: targetName,
  url: exactOptional(text),
  repository: exactOptional(text),
})
const target = lazy((value) => (typeof value === 'object' ? targetSettings : targetName))

export const publishSettings: GenericSchema<unknown, PublishSettings> = settings({
  targets: exactOptional(array(target)),
  include: exactOptional(array(privateKind)),
  url: exactOptional(text),
  theme: exactOptional(text),
  pdf: exactOptional(choice),
})
