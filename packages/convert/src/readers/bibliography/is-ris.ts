/** The first line of a record, under what a database may print above it. */
const RECORD = /(?:^|[\r\n])TY {1,2}- [A-Z]{2,8}\s/u

/** Whether a text is a RIS file, as reference managers and publishers export it. */
export function isRis(text: string): boolean {
  return RECORD.test(text.slice(0, 2000))
}
