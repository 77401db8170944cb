import type { CitationType } from '@offprint/schema'

/** What a heading says of the items under it, over all languages; every pattern that fits counts, in this order. */
export const HEADING_TYPES: readonly (readonly [RegExp, CitationType])[] = [
  [/patent|brevet|octrooi/i, 'patent'],
  [/pre-?prints?|prépublication|arxiv|vorabdruck/i, 'article'],
  [
    /working papers?|technical reports?|(?<!case )\breports?\b|policy briefs?|bericht|rapport|relatório|informes?|rapporti|raport/i,
    'report',
  ],
  [/data\s?sets?|\bdata\b|datos|données|daten/i, 'dataset'],
  [/software|\bcode\b|open.?source|programm|logiciels?|packages?/i, 'software'],
  [
    /thes[ie]s|dissertation|dissertação|\btese|tesis|thèse|habilitation|proefschrift|väitöskirja|avhandling/i,
    'thesis',
  ],
  [/encyclop|enzyklop|lexik|encicloped|reference (?:works?|entr)|dictionar|voci/i, 'entry-encyclopedia'],
  [
    /book reviews?|rezension|recensi|comptes? rendus?|reseñas?|resenhas?|^reviews$|anmeldelser/i,
    'review-book',
  ],
  [
    /chapters?|contributions? to (?:books?|edited|volumes)|book sections?|kapitel|beiträge in|sammelb|chapitres?|capítulos?|capitoli|in volume|in edited|hoofdstuk|kirjan osat/i,
    'chapter',
  ],
  [
    /proceedings|conference (?:papers?|publications?|contributions?)|conferences?|workshops?|tagung|konferenz|actes|congres|anais|atti|konferens/i,
    'paper-conference',
  ],
  [
    /books?|monograph|monogra[fp]|bücher|livres?|ouvrages?|libros?|livros?|libri|boeken|edited volumes?|herausgeberschaft|curatele|editor(?:ial)? work|volumes|kirjat|bøker/i,
    'book',
  ],
  [/newspaper|zeitung|op-?eds?|press|journaux|periódicos de|kronik/i, 'article-newspaper'],
  [
    /magazine|popular|blog|divulga|populari|media|journalism|opinion|essays|public writing|for the church/i,
    'article-magazine',
  ],
  [/scores?|partitur|nuotit|composition/i, 'musical_score'],
  [
    /journal|articles?|aufsätze|zeitschrift|artículos?|artigos|articoli|artikelen|artikkelit|peer.?review|refereed|original (?:papers?|research)|papers|revues|revistas|riviste|tidsskrift/i,
    'article-journal',
  ],
  [/in preparation|work(?:s)? in progress|under review|submitted|manuscripts?|forthcoming/i, 'manuscript'],
  [/talks?|presentations?|vorträge|posters?|lectures?|conférences|ponencias|palestras|relazioni/i, 'speech'],
  [/interviews?/i, 'interview'],
  [/radio|television|tv|broadcast|podcast/i, 'broadcast'],
]
