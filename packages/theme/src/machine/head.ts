import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { ThemeOptions } from '../options/theme-options.ts'
import { plain } from '../text/plain.ts'
import { safeUrl } from '../text/safe-url.ts'

/** What the head of the page tells machines that do not read it. */
export interface Head {
  readonly name?: string
  readonly description?: string
  readonly image?: string
  readonly json?: string
  readonly pdf?: string
}

const besideThePage = /^(?:\.\/)?[\w-][\w./-]*$/

/** Make the head of the page: name, description, picture, and the files that lie beside it. */
export function head({ basics = {}, meta }: Loose<Resume>, { files = {} }: ThemeOptions): Head {
  const text = basics.summary ?? basics.label
  const image = safeUrl(basics.image)
  const json = fileUrl(files.json) ?? safeUrl(meta?.canonical)
  const pdf = fileUrl(files.pdf)
  return {
    ...(basics.name !== undefined && { name: basics.name }),
    ...(text !== undefined && { description: plain(text, 200) }),
    ...(image !== undefined && { image }),
    ...(json !== undefined && { json }),
    ...(pdf !== undefined && { pdf }),
  }
}

function fileUrl(address: string | undefined): string | undefined {
  return address !== undefined && besideThePage.test(address) ? address : safeUrl(address)
}
