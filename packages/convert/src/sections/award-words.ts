/** Words that only the name of an award has, in the languages that we read. */
export const AWARD: RegExp =
  /award|prize|medal|fellow|scholar|honou?r|distinction|grant\b|preis|medaille|stipend|auszeichnung|würdigung|prix|médaille|bourse|distinction|lauréat|premio|medalla|beca\b|galardón|mención|prêmio|medalha|bolsa|menção|borsa|medaglia|riconoscimento|prijs|beurs|onderscheiding|pris\b|legat|finalist|nomin|\bcum laude|dean|best |teacher of|first place|1st place|phi beta/iu
