import { specificationsOf } from './embedded-files.ts'
import type { Check } from './types.ts'

/** 21-001: every embedded file is named in both ways. */
export const embeddedFileNames: Check = {
  standard: 'PDF/UA-1',
  title: 'Embedded files are named',
  *run({ file, catalog }) {
    for (const specification of specificationsOf(file, catalog)) {
      if (!specification.has('F') || !specification.has('UF')) {
        yield { clause: '21-001', reason: 'A file specification lacks F or UF' }
      }
    }
  },
}
