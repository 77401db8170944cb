/** Words in lower case that join a family name to what is before it. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van der den de het ter ten te tot la le du des da das do dos del della dello dei degli di d' l' von vom zu zum zur und-zu af av ap
  el al bin ibn ben bint abu st st. san santa y e i lo las los mac ó o' 't 's op in't auf vande vander`.split(
    /\s+/,
  ),
)

/** Particles that are capitals too, as Flemish, American and Lusophone names have them. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set(
  'Van Von De Der Den Da Dos Del Della Di Du La Le El Al Bin Ibn Ben St St. Ter Ten Mac VAN VON DE DER DA DOS DEL DI DU LA LE'.split(
    ' ',
  ),
)

export const SUFFIXES: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV 2nd 3rd'.split(' '))

/** Words between the last two names of a list. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and And AND und et y e i og och en ja & + a ve és sowie with mit avec con com'.split(' '),
)

/** A body rather than a person: one of these words, in lower case, stands in its name. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `consortium collaboration collaborations collaborators group groups team network committee investigators initiative project organization organisation institute
  university ministry department association bureau society council commission agency foundation taskforce federation center centre panel alliance académie institut
  arbeitsgruppe gruppe verein gesellschaft kommission ministerium grupo gruppo comité comisión ministerio bank board office staff academy administration authority union
  corporation company inc ltd gmbh program programme service survey laboratory laboratories companies`.split(
    /\s+/,
  ),
)

/** Compound Chinese family names. */
export const COMPOUND_FAMILIES: ReadonlySet<string> = new Set(
  '欧阳 司马 诸葛 上官 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 歐陽 司馬 諸葛 남궁 황보 제갈 선우'.split(' '),
)

/** Words that begin a title and never a name. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'The A An In On Of From How What Why When Where Who About Towards Toward Das Die Der Ein Eine Zur Zum Über Les Une Los Las Gli Sur Zu'.split(
    ' ',
  ),
)
