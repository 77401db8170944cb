/** Words that join fields and say nothing alone. */
const JOINING: ReadonlySet<string> = new Set(
  `a an the at in of for from to on by with and or as von der die das dem den des bei am an im zu zum zur und für als mit
  le la les de du des à au aux avec en et pour par coll el los las y con para por per il lo gli di da del della e o do dos das na no em van
  het een te bij met og och ja i på för av til`.split(/\s+/u),
)

/** Whether a text holds no word but joining ones, as what is left between two fields does. */
export function isJoining(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => JOINING.has(word))
}

/** Whether a text begins with a joining word in lower case, as a remark does and a name doesn't. */
export function beginsJoining(text: string): boolean {
  return JOINING.has(/^\p{Ll}+(?=\s)/u.exec(text)?.[0] ?? '-')
}
