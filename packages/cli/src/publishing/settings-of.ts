import type { PrivateKind } from '@offprint/publish'
import type { Call } from '../command.ts'
import type { PublishSettings } from '../configuration/publish-settings.ts'
import { privateKinds } from './private-kinds.ts'

export interface RunSettings {
  readonly targets: readonly {
    readonly to: string
    readonly url: string | undefined
    readonly repository?: string
  }[]
  readonly include: readonly PrivateKind[]
  readonly theme: string | undefined
  readonly pdf: boolean
}

/** What the configuration says, and over it what the command line says. */
export function settingsOf(call: Call, configured: PublishSettings = {}): RunSettings {
  const included = call.values('include')
  const url = call.value('url') ?? configured.url
  const named = call.values('to').length > 0 ? call.values('to') : (configured.targets ?? [])
  return {
    targets: named.map((target) => ({ url, ...(typeof target === 'string' ? { to: target } : target) })),
    include: privateKinds.filter(
      (kind) => included.includes(kind) || configured.include?.includes(kind) === true,
    ),
    theme: call.value('theme') ?? configured.theme,
    pdf: !call.flag('no-pdf') && configured.pdf !== false,
  }
}
