const SECTION =
  'basics|work|volunteer|education|awards|certificates|publications|skills|languages|interests|references|projects'
const IN_JSON = new RegExp(String.raw`"(${SECTION})"\s{0,20}:\s{0,20}[[{]`, 'gu')
const IN_YAML = new RegExp(String.raw`^(${SECTION}):[ \t]*(?:#.*)?\r?\n(?=[ \t]+\S|- )`, 'gmu')
/** Front matter, and text below it. */
const DOCUMENT = /^---\r?\n[\s\S]*?\n---[ \t]*\r?\n\s*\S/u
const LEAST_SECTIONS = 2

/** Whether a text is a JSON Resume, as JSON or as YAML. */
export function isJsonResume(text: string): boolean {
  const isJson = /^\s*\{/u.test(text)
  if (!isJson && (DOCUMENT.test(text) || !/^[\w$]+:/mu.test(text.slice(0, 2000)))) return false
  const sections = new Set([...text.matchAll(isJson ? IN_JSON : IN_YAML)].map(([, name]) => name))
  return sections.has('basics') || sections.size >= LEAST_SECTIONS
}
