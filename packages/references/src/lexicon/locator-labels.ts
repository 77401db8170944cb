import { alternatives } from './words.ts'

/** Labels before a volume, issue, page or article number, over all languages. */
export const LOCATOR_LABELS: Readonly<
  Record<'volume' | 'issue' | 'page' | 'number' | 'chapter-number', string>
> = {
  volume: alternatives(
    'volume|volumes|volumen|vol.|vol|vols.|v.|t.|т.|tome|tomo|tom|bd.|band|bde.|jg.|jahrgang|årg.|årgang|nide|osa|cilt|roč.|deel|dl.'.split(
      '|',
    ),
  ),
  issue: alternatives(
    'no.|nos.|no|n.º|n.°|n.o|n°|nº|nos|№|nr.|nr|n.|num.|num|núm.|nú m.|number|numéro|numero|número|issue|iss.|heft|h.|fasc.|fascicule|fascicolo|hft.|häft|hæfte|sayı|č.|nro'.split(
      '|',
    ),
  ),
  page: alternatives(
    'pp.|pp|p.|pages|page|págs.|pág.|págs|pags.|pag.|pagg.|pg.|pgs.|páginas|s.|sp.|ss.|seiten|seite|c.|cc.|col.|cols.|str.|sid.|sivut|bls.|blz.|pgg.|ff.|с.'.split(
      '|',
    ),
  ),
  number: alternatives(
    'article number|article no.|article id|article|art. no.|art. nr.|art. id|art.no.|art. n.|artikel|paper no.|e-location|eid|id'.split(
      '|',
    ),
  ),
  'chapter-number': alternatives('chapter|chap.|ch.|kapitel|kap.|cap.|capítulo|chapitre'.split('|')),
}
