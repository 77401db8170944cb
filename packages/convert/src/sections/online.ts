/** What stands in place of a town where people met over the net, in the languages of the lexicon. */
const ONLINE =
  /^(?:(?:held |fully |hybrid,? )?(?:online|on-line|on line|virtual(?:ly|e|mente|is)?|remote(?:ly)?|webinar|zoom|videoconference|internet)|(?:en|em) l[ií]n(?:ea|ha)|en ligne|à distance|en visioconférence|por videoconferencia|in linea|da remoto|a distanza|verkossa|etänä|på nätet|digital(?:t|e)?|na dálku|zdalnie)\.?$/iu

/** Whether a text says that something took place online and no more. */
export function isOnline(text: string): boolean {
  return ONLINE.test(text.trim())
}
