/**
 * What an argument of an entry is:
 * - `date`, `text`: printed as it is; `title`, `host`: the first and second name, set bold and in italics;
 * - `lead`: what the entry is about, in the margin; `body`: paragraphs and lists below the line;
 * - `comment`: a remark, printed small or slanted, in brackets;
 * - `mark`: a number or picture, no text.
 */
export type EntryPart = 'date' | 'title' | 'host' | 'text' | 'lead' | 'body' | 'comment' | 'mark'

/**
 * Commands that print an entry, by the number of their arguments (two classes may use one name), with what each argument
 * is; `/` begins another entry.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  // moderncv, and awesome-cv where it has five arguments
  cventry: [
    'date title host text text body',
    'title host text date body',
    'date title host text',
    'title date body',
  ],
  cvitem: ['lead body'],
  cvline: ['lead body'],
  cvitemwithcomment: ['lead text comment'],
  cvlanguage: ['lead text comment', 'lead text'],
  cvdoubleitem: ['lead text / lead text'],
  cvcomputer: ['lead text / lead text'],
  cvlistitem: ['body'],
  cvlistdoubleitem: ['text / text'],
  cvcolumn: ['lead body'],
  cvskillentry: ['lead mark text mark text'],
  cvreference: ['title text text text text'],
  // awesome-cv
  cvhonor: ['title host text date'],
  cvskill: ['lead text'],
  cvsubentry: ['title date text body', 'title date body'],
  cvpub: ['text'],
  cvparagraph: ['body'],
  // AltaCV
  cvevent: ['title host date text', 'title host date', 'title date'],
  cvachievement: ['mark title text'],
  cvref: ['title host text text', 'title host text'],
  cvproject: ['title date body'],
  // europasscv and europecv
  ecvtitle: ['date title'],
  ecvtitlelevel: ['date title text'],
  ecvitem: ['lead body'],
  ecvblueitem: ['lead body'],
  ecvworkexperience: ['date title host body', 'date title host text body'],
  ecveducation: ['date title host body', 'date title host text body'],
  ecvmothertongue: ['text'],
  ecvlanguage: ['lead text text text text text'],
  ecvlastlanguage: ['lead text text text text text'],
  ecvlanguagecertificate: ['text'],
  // moderntimeline
  tlcventry: ['date date title host text text body'],
  tldatecventry: ['date title host text text body'],
  tllabelcventry: ['mark mark date title host text text body'],
  tldatelabelcventry: ['mark date title host text text body'],
  // friggeri-cv, twentysecondcv, simplecv, tccv, the templates by sb2nov and Jake
  entry: ['date title text body', 'date title host text body', 'lead body'],
  twentyitem: ['date title text body'],
  twentyitemshort: ['lead body'],
  resumeSubheading: ['title text host date'],
  resumeProjectHeading: ['title date'],
  resumeSubItem: ['title body'],
  resumeItem: ['body', 'title body'],
  datedsubsection: ['title date'],
  datedsection: ['title date'],
  job: ['date title host body'],
  school: ['date title host body'],
}

/** The parts of an entry's arguments, entry by entry; `undefined` where a command of that name takes other arguments. */
export function entryParts(name: string, given: number): readonly (readonly EntryPart[])[] | undefined {
  const shape = ENTRIES.get(name)?.find((parts) => parts.flat().length === given)
  return shape
}

/** Whether a command of that name prints entries, and how many arguments at most. */
export function mostArguments(name: string): number {
  return Math.max(0, ...(ENTRIES.get(name) ?? []).map((parts) => parts.flat().length))
}

const ENTRIES: ReadonlyMap<string, readonly EntryPart[][][]> = new Map(
  Object.entries(ROWS).map(([name, shapes]) => [
    name,
    shapes.map((shape) => shape.split(' / ').map((entry) => entry.split(' ') as EntryPart[])),
  ]),
)
