/** Month names and their abbreviations per language, in lower case without full stops, to 1–12. */
const MONTH_NAMES: readonly (readonly [number, string])[] = [
  [
    1,
    'january jan januar jänner jän janvier janv enero ene gennaio gen gennaio janeiro januari tammikuu tammikuuta januar styczeń stycznia leden ledna ocak',
  ],
  [
    2,
    'february feb februar feber février févr fév febrero febbraio febb fevereiro fev februari helmikuu helmikuuta luty lutego únor února şubat',
  ],
  [
    3,
    'march mar märz mär mrz mars marzo março maart mrt maaliskuu maaliskuuta marts marzec marca březen března mart',
  ],
  [4, 'april apr avril avr abril abr aprile huhtikuu huhtikuuta kwiecień kwietnia duben dubna nisan'],
  [5, 'may mai mayo maggio magg mag maio mei toukokuu toukokuuta maj maja květen května mayıs'],
  [6, 'june jun juni juin junio giugno giu junho kesäkuu kesäkuuta czerwiec czerwca červen června haziran'],
  [
    7,
    'july jul juli juillet juil julio luglio lug julho heinäkuu heinäkuuta lipiec lipca červenec července temmuz',
  ],
  [8, 'august aug août aout agosto ago augustus elokuu elokuuta sierpień sierpnia srpen srpna ağustos'],
  [
    9,
    'september sept sep septembre septiembre setiembre settembre sett set setembro syyskuu syyskuuta wrzesień września září eylül',
  ],
  [
    10,
    'october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta październik października říjen října ekim',
  ],
  [11, 'november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada kasım'],
  [
    12,
    'december dec dezember dez décembre déc diciembre dic dicembre dezembro des desember joulukuu joulukuuta grudzień grudnia prosinec prosince aralık',
  ],
]

/** Month number by name, in lower case without a full stop. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap(([number, names]) => names.split(' ').map((name) => [name, number] as const)),
)

/** A month name as part of a pattern. */
export const MONTH: string = `(?:${[...MONTHS.keys()].sort((left, right) => right.length - left.length || (left < right ? -1 : 1)).join('|')})`
