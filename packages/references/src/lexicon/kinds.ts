/** Words by which a container, a publisher or a title tells the type of the work. */
export const CONFERENCE: RegExp =
  /\b(?:proceedings|proc\b\.?|conference|conf\.|symposium|symposia|symp\.|workshops?|congress(?:o)?|congreso|kongress|congrès|meeting|colloqui(?:um|o)|tagung(?:sband)?|jornadas|simp[óo]sio|seminario?|anais|atti d|actes d|convention|annual meeting|summer school|resumos|hawaii international|neurips|icml|iclr|cvpr|iccv|eccv|aaai|ijcai|acl\b|emnlp|naacl|sigmod|vldb|kdd|chi\b|aistats|interspeech|icassp|advances in neural information|lecture notes in computer)/iu
export const ENCYCLOPEDIA: RegExp =
  /encyclop|enzyklop|lexikon|lexicon|dictionary|wörterbuch|dizionario|diccionario|dictionnaire|digesto|\bdig\. disc|oxford companion|encicl|companion to .* entries/iu
export const PREPRINT: RegExp =
  /\b(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|engrxiv|eartharxiv|edarxiv|ssrn|preprints?(?:\.org)?|research square|osf preprints?|hal\b|techrxiv|authorea|iacr eprint|cryptology eprint)/iu
export const DATA_HOST: RegExp =
  /\b(?:dryad|figshare|dataverse|pangaea|vizier|research data repository|data repository|mendeley data|dans\b|icpsr|uk data|gesis|data catalog|zenodo)/iu
export const SOFTWARE_HOST: RegExp = /\b(?:github|gitlab|bitbucket|cran|pypi|bioconductor|npm)\b/iu
export const NEWSPAPER: RegExp =
  /zeitung|\bpost\b|guardian|kurier|diário|diario|handelsblad|sanomat|le monde|libération|el pa[íi]s|el mundo|herald|tribune|\bgazette\b|new york times|financial times|washington post|the times|la repubblica|corriere|il sole|dagbladet|aftenposten|politiken|dagens nyheter|svenska dagbladet|church times|volkskrant|standaard|tageblatt|tagesspiegel|morgenpost|anzeiger|allgemeine|presse\b|daily|folha|estado de|clarín|la nación|\bnews\b|telegraph|independent/iu
export const REVIEW: RegExp =
  /^\s*[[(]?(?:book review|review(?: essay)?\s*(?:of|:)|review of|rev\.\s+of|rez(?:\.|ension)|besprechung|recensione|compte[\s-]rendu|c\.\s?r\.\s|reseña|resenha|recenzja|anmeldelse|recensie|boekbespreking|arvostelu)/iu
export const SPECIAL_ISSUE: RegExp =
  /themenheft|special issue|numéro (?:spécial|thématique)|sonderheft|schwerpunkt|número (?:especial|monográfico)|dossier|numero (?:speciale|monografico)|themanummer|temanummer/iu
export const ENTRY_TITLE: RegExp = /^(?:Art\.|[Ss]\.\s?v\.|[Ll]emma|[Ee]ntry|[Vv]oce)\s(?=[\p{Lu}“„«‘"])/u

/** A container that names a meeting, not the proceedings of an academy that appear like a journal. */
export const MEETING: RegExp =
  /conf\b|conference|symp|workshop|congres|kongress|congrès|meeting|\d+(?:st|nd|rd|th|\.)\s|colloqui|tagung|jornadas|\b(?:19|20)\d\d\b|’\d\d|[A-Z]{4,} ?['’]?\d\d/iu
