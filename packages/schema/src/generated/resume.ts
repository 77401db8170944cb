// Generated from the schemas by `pnpm --filter @offprint/schema generate`. Do not edit.

/**
 * A year, a year and month, or a full date: `2014`, `2014-06`, `2014-06-29`.
 */
export type IsoDate = string
/**
 * The kind of work, in CSL's own terms.
 */
export type CitationType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'bill'
  | 'book'
  | 'broadcast'
  | 'chapter'
  | 'classic'
  | 'collection'
  | 'dataset'
  | 'document'
  | 'entry'
  | 'entry-dictionary'
  | 'entry-encyclopedia'
  | 'event'
  | 'figure'
  | 'graphic'
  | 'hearing'
  | 'interview'
  | 'legal_case'
  | 'legislation'
  | 'manuscript'
  | 'map'
  | 'motion_picture'
  | 'musical_score'
  | 'pamphlet'
  | 'paper-conference'
  | 'patent'
  | 'performance'
  | 'periodical'
  | 'personal_communication'
  | 'post'
  | 'post-weblog'
  | 'regulation'
  | 'report'
  | 'review'
  | 'review-book'
  | 'software'
  | 'song'
  | 'speech'
  | 'standard'
  | 'thesis'
  | 'treaty'
  | 'webpage'
/**
 * The key of the resume that holds the items.
 */
export type SectionName =
  | 'basics'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects'

/**
 * An academic resume: the JSON Resume standard, with what it lacks kept inside its items.
 */
export interface Resume {
  /**
   * link to the version of the schema that can validate the resume
   */
  $schema?: string
  basics?: Basics
  work?: Work[]
  volunteer?: Volunteer[]
  education?: Education[]
  /**
   * Specify any awards you have received throughout your professional career
   */
  awards?: Award[]
  /**
   * Specify any certificates you have received throughout your professional career
   */
  certificates?: Certificate[]
  /**
   * Specify your publications through your career
   */
  publications?: Publication[]
  /**
   * List out your professional skill-set
   */
  skills?: Skill[]
  /**
   * List any other languages you speak
   */
  languages?: Language[]
  interests?: Interest[]
  /**
   * List references you have received
   */
  references?: Reference[]
  /**
   * Specify career projects
   */
  projects?: Project[]
  meta?: Meta
}
/**
 * Who the resume is about, and how to reach them.
 */
export interface Basics {
  name?: string
  /**
   * e.g. Web Developer
   */
  label?: string
  /**
   * URL (as per RFC 3986) to a image in JPEG or PNG format
   */
  image?: string
  /**
   * e.g. thomas@gmail.com
   */
  email?: string
  /**
   * Phone numbers are stored as strings so use any format you like, e.g. 712-117-2923
   */
  phone?: string
  /**
   * URL (as per RFC 3986) to your website, e.g. personal homepage
   */
  url?: string
  /**
   * Write a short 2-3 sentence biography about yourself
   */
  summary?: string
  location?: Location
  /**
   * Specify any number of social networks that you participate in
   */
  profiles?: Profile[]
  /**
   * What stands before the name: `Dr.`, `Prof.`.
   */
  honorificPrefix?: string
  /**
   * What stands after the name: `PhD`, `FRS`.
   */
  honorificSuffix?: string
  /**
   * Other names of the same person, such as a birth name.
   */
  alternateNames?: string[]
  /**
   * The date of birth.
   */
  birthDate?: IsoDate
  /**
   * The place of birth.
   */
  birthPlace?: string
  /**
   * The nationality or citizenship, as printed.
   */
  nationality?: string
  /**
   * The family status, as printed.
   */
  familyStatus?: string
  /**
   * The fax number.
   */
  fax?: string
  /**
   * The ORCID iD, without a resolver in front of it.
   */
  orcid?: string
}
/**
 * The postal address.
 */
export interface Location {
  /**
   * To add multiple address lines, use
   * . For example, 1234 Glücklichkeit Straße
   * Hinterhaus 5. Etage li.
   */
  address?: string
  postalCode?: string
  city?: string
  /**
   * code as per ISO-3166-1 ALPHA-2, e.g. US, AU, IN
   */
  countryCode?: string
  /**
   * The general region where you live. Can be a US state, or a province, for instance.
   */
  region?: string
}
/**
 * One profile on a network.
 */
export interface Profile {
  /**
   * e.g. Facebook or Twitter
   */
  network?: string
  /**
   * e.g. neutralthoughts
   */
  username?: string
  /**
   * e.g. http://twitter.example.com/neutralthoughts
   */
  url?: string
}
/**
 * One position at one employer.
 */
export interface Work {
  /**
   * e.g. Facebook
   */
  name?: string
  /**
   * e.g. Menlo Park, CA
   */
  location?: string
  /**
   * e.g. Social Media Company
   */
  description?: string
  /**
   * e.g. Software Engineer
   */
  position?: string
  /**
   * e.g. http://facebook.example.com
   */
  url?: string
  startDate?: IsoDate
  endDate?: IsoDate
  /**
   * Give an overview of your responsibilities at the company
   */
  summary?: string
  /**
   * Specify multiple accomplishments
   *
   * Items: e.g. Increased profits by 20% from 2011-2012 through viral advertising
   */
  highlights?: string[]
  /**
   * The department, institute or group at the employer.
   */
  department?: string
  /**
   * The supervisors, by name.
   */
  supervisors?: string[]
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One service to the profession or the public.
 */
export interface Volunteer {
  /**
   * e.g. Facebook
   */
  organization?: string
  /**
   * e.g. Software Engineer
   */
  position?: string
  /**
   * e.g. http://facebook.example.com
   */
  url?: string
  startDate?: IsoDate
  endDate?: IsoDate
  /**
   * Give an overview of your responsibilities at the company
   */
  summary?: string
  /**
   * Specify accomplishments and achievements
   *
   * Items: e.g. Increased profits by 20% from 2011-2012 through viral advertising
   */
  highlights?: string[]
  /**
   * The kind of service: `review`, `editorial`, `committee`, `membership`, `organisation`, `outreach`, `administration`.
   */
  type?: string
  /**
   * Where it was, as printed.
   */
  location?: string
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One degree or time of study.
 */
export interface Education {
  /**
   * e.g. Massachusetts Institute of Technology
   */
  institution?: string
  /**
   * e.g. http://facebook.example.com
   */
  url?: string
  /**
   * e.g. Arts
   */
  area?: string
  /**
   * e.g. Bachelor
   */
  studyType?: string
  startDate?: IsoDate
  endDate?: IsoDate
  /**
   * grade point average, e.g. 3.67/4.0
   */
  score?: string
  /**
   * List notable courses/subjects
   *
   * Items: e.g. H1302 - Introduction to American history
   */
  courses?: string[]
  /**
   * The department or faculty.
   */
  department?: string
  /**
   * Where it was, as printed.
   */
  location?: string
  /**
   * What is said about the studies beyond the other fields.
   */
  summary?: string
  thesis?: Thesis
  /**
   * The supervisors, by name.
   */
  supervisors?: string[]
  /**
   * The distinction, as printed: `summa cum laude`.
   */
  honours?: string
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * The thesis written for the degree.
 */
export interface Thesis {
  /**
   * The title of the thesis.
   */
  title?: string
  /**
   * Where the thesis can be found.
   */
  url?: string
}
/**
 * One award, prize or scholarship.
 */
export interface Award {
  /**
   * e.g. One of the 100 greatest minds of the century
   */
  title?: string
  date?: IsoDate
  /**
   * e.g. Time Magazine
   */
  awarder?: string
  /**
   * e.g. Received for my work with Quantum Physics
   */
  summary?: string
  /**
   * The last year or day of an award that runs for a time.
   */
  endDate?: IsoDate
  /**
   * Where it was, as printed.
   */
  location?: string
  /**
   * Where the award is described.
   */
  url?: string
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One certificate, licence or course attended.
 */
export interface Certificate {
  /**
   * e.g. Certified Kubernetes Administrator
   */
  name?: string
  date?: IsoDate
  /**
   * e.g. http://example.com
   */
  url?: string
  /**
   * e.g. CNCF
   */
  issuer?: string
  /**
   * When the course ended or the licence lapses.
   */
  endDate?: IsoDate
  /**
   * Where it was, as printed.
   */
  location?: string
  /**
   * What is said about the certificate beyond the other fields.
   */
  summary?: string
  /**
   * The number of the licence or certificate.
   */
  identifier?: string
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One publication, preprint, patent, dataset or piece of software.
 */
export interface Publication {
  /**
   * e.g. The World Wide Web
   */
  name?: string
  /**
   * e.g. IEEE, Computer Magazine
   */
  publisher?: string
  releaseDate?: IsoDate
  /**
   * e.g. http://www.computer.org.example.com/csdl/mags/co/1996/10/rx069-abs.html
   */
  url?: string
  /**
   * Short summary of publication. e.g. Discussion of the World Wide Web, HTTP, HTML.
   */
  summary?: string
  /**
   * The kind of publication, in CSL's own terms.
   */
  type?: CitationType
  /**
   * The authors as printed, marks and `et al.` included.
   */
  authors?: string[]
  /**
   * The digital object identifier, without a resolver in front of it.
   */
  doi?: string
  /**
   * Every link printed with the item, with the words it stands on.
   */
  links?: Link[]
  /**
   * The state of the work, as printed: `in press`, `submitted`, `granted`.
   */
  status?: string
  /**
   * What is printed after the reference: a prize, a remark.
   */
  note?: string
  /**
   * The whole reference as CSL-JSON; the plain fields are derived from it.
   */
  citation?: Citation
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * A link and the words it stands on.
 */
export interface Link {
  /**
   * The words that carry the link.
   */
  label?: string
  /**
   * Where the link leads.
   */
  url: string
}
/**
 * One bibliographic item in CSL-JSON 1.0.2.
 */
export interface Citation {
  /**
   * The identifier of this item within its list.
   */
  id?: string | number
  type: CitationType
  /**
   * Subject categories of the item.
   */
  categories?: string[]
  /**
   * The language of the work, as a BCP 47 tag.
   */
  language?: string
  /**
   * The abbreviated journal title, under its older name.
   */
  journalAbbreviation?: string
  /**
   * The short title, under its older name.
   */
  shortTitle?: string
  /**
   * The authors, in the order printed.
   */
  author?: CitationName[]
  /**
   * Those who chaired the session.
   */
  chair?: CitationName[]
  /**
   * The editors of the series.
   */
  'collection-editor'?: CitationName[]
  /**
   * Those who compiled the collection.
   */
  compiler?: CitationName[]
  /**
   * The composers of the music.
   */
  composer?: CitationName[]
  /**
   * The authors of the whole that contains the work.
   */
  'container-author'?: CitationName[]
  /**
   * Others who had a minor part in the work.
   */
  contributor?: CitationName[]
  /**
   * The curators of the exhibition or collection.
   */
  curator?: CitationName[]
  /**
   * The directors of the film or broadcast.
   */
  director?: CitationName[]
  /**
   * The editors of the work or of the whole that contains it.
   */
  editor?: CitationName[]
  /**
   * The managing editors.
   */
  'editorial-director'?: CitationName[]
  /**
   * Those who both edited and translated the work.
   */
  'editor-translator'?: CitationName[]
  /**
   * The executive producers of the series.
   */
  'executive-producer'?: CitationName[]
  /**
   * The guests of the broadcast.
   */
  guest?: CitationName[]
  /**
   * The hosts of the broadcast.
   */
  host?: CitationName[]
  /**
   * The illustrators.
   */
  illustrator?: CitationName[]
  /**
   * Those who asked the questions.
   */
  interviewer?: CitationName[]
  /**
   * The narrators of an audio work.
   */
  narrator?: CitationName[]
  /**
   * The organisers of the event.
   */
  organizer?: CitationName[]
  /**
   * The authors of the work that this one derives from.
   */
  'original-author'?: CitationName[]
  /**
   * The performers.
   */
  performer?: CitationName[]
  /**
   * The producers of the recording.
   */
  producer?: CitationName[]
  /**
   * Those to whom the letter or message went.
   */
  recipient?: CitationName[]
  /**
   * The authors of the work that is reviewed.
   */
  'reviewed-author'?: CitationName[]
  /**
   * The authors of the script.
   */
  'script-writer'?: CitationName[]
  /**
   * The creators of the series.
   */
  'series-creator'?: CitationName[]
  /**
   * The translators.
   */
  translator?: CitationName[]
  /**
   * When the work was last looked up.
   */
  accessed?: CitationDate
  /**
   * When the work became available ahead of its issue.
   */
  'available-date'?: CitationDate
  /**
   * The date of the whole that contains the work.
   */
  container?: CitationDate
  /**
   * When the event took place.
   */
  'event-date'?: CitationDate
  /**
   * When the work was published or granted.
   */
  issued?: CitationDate
  /**
   * When the original was published.
   */
  'original-date'?: CitationDate
  /**
   * When the work was submitted or the patent was filed.
   */
  submitted?: CitationDate
  /**
   * The abstract.
   */
  abstract?: string
  /**
   * Short remarks for an annotated list.
   */
  annote?: string
  /**
   * The archive that keeps the work.
   */
  archive?: string
  /**
   * The collection within the archive.
   */
  archive_collection?: string
  /**
   * The shelf, box or folder within the archive.
   */
  archive_location?: string
  /**
   * The place of the archive.
   */
  'archive-place'?: string
  /**
   * The body that granted or decided: a patent office, a court, a parliament.
   */
  authority?: string
  /**
   * The shelf mark in a library.
   */
  'call-number'?: string
  /**
   * The number of the chapter.
   */
  'chapter-number'?: string | number
  /**
   * The key by which other tools cite the item.
   */
  'citation-key'?: string
  /**
   * The label printed in the text where labels are used.
   */
  'citation-label'?: string
  /**
   * The place in a numbered list.
   */
  'citation-number'?: string | number
  /**
   * The number within the series.
   */
  'collection-number'?: string | number
  /**
   * The title of the series.
   */
  'collection-title'?: string
  /**
   * The title of the whole that contains the work: journal, proceedings, book.
   */
  'container-title'?: string
  /**
   * The abbreviated title of the containing whole.
   */
  'container-title-short'?: string
  /**
   * The size or the running time.
   */
  dimensions?: string
  /**
   * The division of the publishing body or of the court.
   */
  division?: string
  /**
   * The digital object identifier, without a resolver in front of it.
   */
  DOI?: string
  /**
   * The edition.
   */
  edition?: string | number
  /**
   * The name of the event, under its older name.
   */
  event?: string
  /**
   * The name of the event.
   */
  'event-title'?: string
  /**
   * Where the event took place.
   */
  'event-place'?: string
  /**
   * The note that cites the item first.
   */
  'first-reference-note-number'?: string | number
  /**
   * The kind within the type: `Master's thesis`, `Working paper`, `Poster`.
   */
  genre?: string
  /**
   * The audiovisual number.
   */
  ISAN?: string
  /**
   * The book number.
   */
  ISBN?: string
  /**
   * The collection identifier.
   */
  ISCI?: string
  /**
   * The music number.
   */
  ISMN?: string
  /**
   * The recording code.
   */
  ISRC?: string
  /**
   * The serial number.
   */
  ISSN?: string
  /**
   * The musical work code.
   */
  ISWC?: string
  /**
   * The issue within the volume.
   */
  issue?: string | number
  /**
   * The area in which a law or patent holds.
   */
  jurisdiction?: string
  /**
   * Keywords, in one string.
   */
  keyword?: string
  /**
   * The place within the work that is cited.
   */
  locator?: string | number
  /**
   * The carrier: `CD-ROM`, `online`, `print`.
   */
  medium?: string
  /**
   * What is said about the work beyond the other fields.
   */
  note?: string
  /**
   * The number of a report, patent, preprint or other numbered work.
   */
  number?: string | number
  /**
   * How many pages the work has.
   */
  'number-of-pages'?: string | number
  /**
   * How many volumes the work has.
   */
  'number-of-volumes'?: string | number
  /**
   * The publisher of the original.
   */
  'original-publisher'?: string
  /**
   * The place of the original's publisher.
   */
  'original-publisher-place'?: string
  /**
   * The title of the original.
   */
  'original-title'?: string
  /**
   * The pages, as a range or an article number.
   */
  page?: string | number
  /**
   * The first page.
   */
  'page-first'?: string | number
  /**
   * The part, under its older name.
   */
  part?: string | number
  /**
   * The number of the part.
   */
  'part-number'?: string | number
  /**
   * The title of the part.
   */
  'part-title'?: string
  /**
   * The PubMed Central number.
   */
  PMCID?: string
  /**
   * The PubMed number.
   */
  PMID?: string
  /**
   * The printing, under its older name.
   */
  printing?: string | number
  /**
   * The number of the printing.
   */
  'printing-number'?: string | number
  /**
   * The publisher, or the university of a thesis.
   */
  publisher?: string
  /**
   * The place of the publisher.
   */
  'publisher-place'?: string
  /**
   * Related laws, cases or documents.
   */
  references?: string
  /**
   * The kind of the work that is reviewed.
   */
  'reviewed-genre'?: string
  /**
   * The title of the work that is reviewed.
   */
  'reviewed-title'?: string
  /**
   * The scale of a map.
   */
  scale?: string
  /**
   * The section of a newspaper, law or report.
   */
  section?: string
  /**
   * The catalogue or database from which the record came.
   */
  source?: string
  /**
   * The state of the work, as printed: `in press`, `submitted`, `granted`.
   */
  status?: string
  /**
   * The supplement, under its older name.
   */
  supplement?: string | number
  /**
   * The number of the supplement.
   */
  'supplement-number'?: string | number
  /**
   * The title.
   */
  title?: string
  /**
   * The short title.
   */
  'title-short'?: string
  /**
   * The title in translation.
   */
  'translated-title'?: string
  /**
   * The short title in translation.
   */
  'translated-title-short'?: string
  /**
   * Where the work can be found.
   */
  URL?: string
  /**
   * The version.
   */
  version?: string | number
  /**
   * The volume.
   */
  volume?: string | number
  /**
   * The title of the volume.
   */
  'volume-title'?: string
  /**
   * The short title of the volume.
   */
  'volume-title-short'?: string
  /**
   * The letter that tells works of one year apart.
   */
  'year-suffix'?: string
  /**
   * Anything that CSL has no field for.
   */
  custom?: {
    [k: string]: unknown
  }
}
/**
 * The name of a person, in parts, or of a body, as a literal.
 */
export interface CitationName {
  /**
   * The family name.
   */
  family?: string
  /**
   * The given names or initials.
   */
  given?: string
  /**
   * A particle dropped when only the family name is printed: `de` in de Broglie.
   */
  'dropping-particle'?: string
  /**
   * A particle that always stays with the family name: `van` in van Gogh.
   */
  'non-dropping-particle'?: string
  /**
   * What follows the name: `Jr.`, `III`.
   */
  suffix?: string
  /**
   * Whether a comma stands before the suffix.
   */
  'comma-suffix'?: string | number | boolean
  /**
   * Whether the family name comes first in every style.
   */
  'static-ordering'?: string | number | boolean
  /**
   * A name that has no parts: a body, a consortium, a mononym.
   */
  literal?: string
  /**
   * Whether a processor should look for particles in the parts.
   */
  'parse-names'?: string | number | boolean
}
/**
 * A date or a range, to the precision that is known.
 */
export interface CitationDate {
  /**
   * One date or the two ends of a range, each as year, month, day as far as known.
   *
   * @minItems 1
   * @maxItems 2
   */
  'date-parts'?: (string | number)[][]
  /**
   * The season, 1 (spring) to 4 (winter), or its name.
   */
  season?: string | number
  /**
   * Whether the date is approximate.
   */
  circa?: string | number | boolean
  /**
   * The date as printed, where it has no parts.
   */
  literal?: string
  /**
   * A date for the processor to read.
   */
  raw?: string
  /**
   * The date in the extended format EDTF.
   */
  edtf?: string
}
/**
 * One group of skills.
 */
export interface Skill {
  /**
   * e.g. Web Development
   */
  name?: string
  /**
   * e.g. Master
   */
  level?: string
  /**
   * List some keywords pertaining to this skill
   *
   * Items: e.g. HTML
   */
  keywords?: string[]
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One language.
 */
export interface Language {
  /**
   * e.g. English, Spanish
   */
  language?: string
  /**
   * e.g. Fluent, Beginner
   */
  fluency?: string
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One interest or field.
 */
export interface Interest {
  /**
   * e.g. Philosophy
   */
  name?: string
  /**
   * Items: e.g. Friedrich Nietzsche
   */
  keywords?: string[]
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One referee.
 */
export interface Reference {
  /**
   * e.g. Timothy Cook
   */
  name?: string
  /**
   * e.g. Joe blogs was a great employee, who turned up to work at least once a week. He exceeded my expectations when it came to doing nothing.
   */
  reference?: string
  /**
   * The referee's position.
   */
  position?: string
  /**
   * The referee's department and institution.
   */
  organization?: string
  /**
   * The referee's e-mail address, as printed.
   */
  email?: string
  /**
   * The referee's telephone number, as printed.
   */
  phone?: string
  /**
   * The referee's page.
   */
  url?: string
  /**
   * Where the referee works, as printed.
   */
  location?: string
  /**
   * The referee's postal address, as printed.
   */
  address?: string
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * One talk, grant, project, course, supervised student, or entry of a section without a kind of its own.
 */
export interface Project {
  /**
   * e.g. The World Wide Web
   */
  name?: string
  /**
   * Short summary of project. e.g. Collated works of 2017.
   */
  description?: string
  /**
   * Specify multiple features
   *
   * Items: e.g. Directs you close but not quite there
   */
  highlights?: string[]
  /**
   * Specify special elements involved
   *
   * Items: e.g. AngularJS
   */
  keywords?: string[]
  startDate?: IsoDate
  endDate?: IsoDate
  /**
   * e.g. http://www.computer.org/csdl/mags/co/1996/10/rx069-abs.html
   */
  url?: string
  /**
   * Specify your role on this project or in company
   *
   * Items: e.g. Team Lead, Speaker, Writer
   */
  roles?: string[]
  /**
   * Specify the relevant company/entity affiliations e.g. 'greenpeace', 'corporationXYZ'
   */
  entity?: string
  /**
   *  e.g. 'volunteering', 'presentation', 'talk', 'application', 'conference'
   */
  type?: string
  /**
   * The authors or speakers as printed, in order.
   */
  authors?: string[]
  /**
   * The date, where it is neither a start nor an end.
   */
  date?: IsoDate
  /**
   * Where it was, as printed.
   */
  location?: string
  /**
   * The state, as printed: `submitted`, `not funded`.
   */
  status?: string
  amount?: Amount
  /**
   * The number of the grant, course or project.
   */
  identifier?: string
  /**
   * Every link printed with the item, with the words it stands on.
   */
  links?: Link[]
  /**
   * The date as the document prints it, where it says more than the date fields can.
   */
  printedDate?: string
  /**
   * The heading under which the document lists the item, where the kind and type alone don't tell.
   */
  group?: string
}
/**
 * The sum of money of a grant.
 */
export interface Amount {
  /**
   * The sum, in units of the currency.
   */
  value?: number
  /**
   * The currency, as an ISO 4217 code where it is known.
   */
  currency?: string
}
/**
 * About the resume itself: its version, its outline, its theme.
 */
export interface Meta {
  /**
   * URL (as per RFC 3986) to latest version of this document
   */
  canonical?: string
  /**
   * A version field which follows semver - e.g. v1.0.0
   */
  version?: string
  /**
   * Using ISO 8601 with YYYY-MM-DDThh:mm:ss
   */
  lastModified?: string
  /**
   * The language of the document, as a BCP 47 tag.
   */
  language?: string
  /**
   * The slug of the theme: `offprint` for jsonresume-theme-offprint.
   */
  theme?: string
  /**
   * Options of the theme.
   */
  themeOptions?: {
    [k: string]: unknown
  }
  /**
   * The headings of the document, in its order.
   */
  sections?: SectionOutline[]
  /**
   * Text of the document that found no place in the resume.
   */
  unplaced?: UnplacedText[]
}
/**
 * One heading of the document and what it lists.
 */
export interface SectionOutline {
  /**
   * The heading, as printed.
   */
  title: string
  /**
   * The depth of the heading, 1 at the top.
   */
  level: number
  select?: SectionSelector
  /**
   * What the document says below the heading about the whole list, such as `excludes internal events`.
   */
  note?: string
}
/**
 * Which items stand under the heading; a heading with only sub-headings has none.
 */
export interface SectionSelector {
  section: SectionName
  /**
   * The type, or types, of the items.
   */
  type?: string | string[]
  /**
   * The group that the items carry.
   */
  group?: string
}
/**
 * One stretch of text without a place.
 */
export interface UnplacedText {
  /**
   * The text.
   */
  text: string
  /**
   * The line where it starts, from 1.
   */
  line: number
  /**
   * The column where it starts, from 1.
   */
  column: number
}
