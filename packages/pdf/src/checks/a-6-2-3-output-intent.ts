import { dictionaryOf, listOf, resolve } from '../format/access.ts'
import { decodeStream } from '../format/filters.ts'
import { PdfStream } from '../format/objects.ts'
import type { Check } from './types.ts'

/** 6.2.3: an output intent says with an RGB profile what the colours mean. */
export const outputIntent: Check = {
  standard: 'PDF/A-3',
  title: 'An output intent gives the colours their meaning',
  *run({ file, catalog }) {
    const clause = '6.2.3'
    const intents = listOf(file, catalog.get('OutputIntents')).map((value) => dictionaryOf(file, value))
    const intent = intents.find((candidate) => candidate?.get('S') === 'GTS_PDFA1')
    const profile = resolve(file, intent?.get('DestOutputProfile'))
    if (!(profile instanceof PdfStream)) {
      yield { clause, reason: 'There is no output intent with a profile' }
      return
    }
    const bytes = Buffer.from(decodeStream(profile))
    const isProfile = bytes.length > 128 && bytes.readUInt32BE(0) === bytes.length
    if (!isProfile || bytes.toString('latin1', 36, 40) !== 'acsp')
      yield { clause, reason: 'The profile is no ICC profile' }
    if (bytes.toString('latin1', 16, 20) !== 'RGB ') yield { clause, reason: 'The profile is not for RGB' }
  },
}
