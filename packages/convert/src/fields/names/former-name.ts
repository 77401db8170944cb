import { trimMarksEnd } from '../trim-marks.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00A0](?:\p{Lu}[\p{L}\p{M}.'’-]*|von|van|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu)){0,5}`
const BIRTH = oneOf(
  `né, née, geb., geborene, geborener, gebürtig, born, nata, nato, nacida, nacido, nascida, nascido, geboren, f., o.s.`,
)
const CHANGE =
  oneOf(`formerly, previously, ehemals, früher, vormals, antes, anteriormente, anciennement, voorheen, già, a.k.a., aka,
    also known as, maiden name, birth name, Geburtsname, Mädchenname, nom de jeune fille, nom de naissance,
    nombre de soltera, nome de solteira, nome da nubile, meisjesnaam`)
const UNDER =
  oneOf(`under, under the name, under the name of, under maiden name, under the maiden name, under my maiden name, under birth name,
    as, unter, unter dem Namen, unter dem Geburtsnamen, unter Geburtsname, sous le nom, sous le nom de, con el nombre,
    con el nombre de, con el apellido, sob o nome, sob o nome de, con il nome, con il nome di, con il cognome, onder de naam`)
const PUBLISHED =
  oneOf(`published, publications, publication, publishing, papers, paper, articles, appeared, veröffentlicht, publiziert,
    Veröffentlichungen, Publikationen, publié, publiés, publiée, publiées, publicado, publicados, publicada, publicadas,
    publicaciones, publicações, pubblicato, pubblicati, pubblicate, pubblicazioni, gepubliceerd, publicaties`)
const INTRODUCED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${BIRTH}|${CHANGE})[:,]?[ \u00A0]+(${NAME})`,
  'gu',
)
const PUBLISHED_UNDER = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${PUBLISHED})(?![\p{L}\p{M}])[^.;:()]{0,40}?[ \u00A0](?:${UNDER}),?[ \u00A0]+(${NAME})`,
  'gu',
)

export interface FormerName {
  readonly name: string
  readonly index: number
  readonly length: number
}

/** Find the other names that a text gives its owner: `née Kessler`, `geb. Ahlers`, `papers before 1995 appeared under L. M. Kessler`. */
export function findFormerNames(text: string): FormerName[] {
  const found = new Map<number, FormerName>()
  for (const pattern of [INTRODUCED, PUBLISHED_UNDER]) {
    for (const match of text.matchAll(pattern)) {
      const name = withoutFinalDot(match[1] ?? '')
      const index = match.index + match[0].length - (match[1]?.length ?? 0)
      if (name !== '' && !found.has(index)) found.set(index, { name, index, length: name.length })
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index)
}

/** A dot after an initial is part of the name, any other ends the sentence. */
function withoutFinalDot(name: string): string {
  return /(?:^|[ .])\p{Lu}\.$/u.test(name) ? name : trimMarksEnd(name, '.')
}

/** A pattern for one of several phrases, the longest first. */
function oneOf(list: string): string {
  const phrases = list.split(',').map((phrase) => phrase.trim())
  return phrases
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/\./gu, '\\.').replace(/\s+/gu, ' '))
    .join('|')
}
