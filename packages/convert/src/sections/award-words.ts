/** Words that only the name of an award has, in the languages that we read. */
export const AWARD: RegExp =
  /award|prize|medal|fellow|scholar|honou?r|distinction|grant\b|preis|medaille|stipend|auszeichnung|würdigung|prix|médaille|bourse|distinction|lauréat|premio|medalla|beca\b|galardón|mención|prêmio|medalha|bolsa|menção|borsa|medaglia|riconoscimento|prijs|beurs|onderscheiding|pris\b|legat|finalist|nomin|\bcum laude|dean|best |teacher of|first place|1st place|phi beta/iu

/** What somebody was in a competition; the prize's name follows. */
export const RANK: RegExp =
  /^(?:finalist\w*|runner-up|short-?list(?:ed)?|\d(?:st|nd|rd|th) (?:place|prize)|\d\. (?:platz|preis)|hono(?:u)?r(?:able|ary) mention|mención honorífica|menção honrosa|mention spéciale|melhor trabalho|best paper|nominat\w+|\p{L}+ nomination|winner|laureate)$/iu
