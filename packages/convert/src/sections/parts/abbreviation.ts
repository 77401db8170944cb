/** A full stop after these doesn't end a part. */
export const ABBREVIATION: RegExp =
  /(?:^|[\s(.-])(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)|[dps]r|prof|st|mr|mrs|ms|inc|ltd|co|corp|no|nr|vol|pp?|ed|eds|hrsg|univ|dept|inst|e\.?\s?v|bzw|z\.\s?b|u\.\s?a|etc|jr|sr|al|vs|ca|cf|dipl|ing|phil|habil|med|rer|nat|mag|m\.sc|b\.sc|art|bd|abt|str|approx|incl|excl|resp|fig|op|cit|ph\.d|m\.d|[a-z]\.[a-z])$/iu
