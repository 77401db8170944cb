const TAG = String.raw`\{%(?:(?!%\})[^{}]){0,400}%\}|\{\{[^{}]{0,400}\}\}`
const LOOP =
  /\{%-?\s*for\b[^%]{0,400}%\}(?:(?!\{%-?\s*(?:for|endfor)\b)[\s\S]){0,4000}\{%-?\s*endfor\b[^%]{0,20}%\}/gu
const COMMENT =
  /\{%-?\s*comment\b[^%]{0,80}%\}(?:(?!\{%-?\s*endcomment\b)[\s\S]){0,8000}\{%-?\s*endcomment\b[^%]{0,20}%\}/gu
const TARGET = new RegExp(String.raw`(?<=\]\()[^()\s{]{0,400}(?:${TAG})[^()\n]{0,400}(?=\))`, 'gu')
const DEFINITION = /^ {0,3}\[[^\]\n]{1,80}\]: [^\n]{0,400}$/gmu
const TAGS = new RegExp(TAG, 'gu')
const DEEPEST_LOOP = 4

/**
 * Blank what a site generator would have left out or put something else for, and Markdown would stumble over: comments,
 * loops, whose body is a pattern and no content, and tags in the target of a link or of its definition. The text keeps its length and its lines.
 */
export function blankTemplates(text: string): string {
  if (!text.includes('{%') && !text.includes('{{')) return text
  let blanked = text.replace(COMMENT, blank)
  for (let depth = 0; depth < DEEPEST_LOOP; depth += 1) blanked = blanked.replace(LOOP, blank)
  for (const target of [TARGET, DEFINITION])
    blanked = blanked.replace(target, (tagged) => tagged.replace(TAGS, blank))
  return blanked
}

function blank(text: string): string {
  return text.replace(/[^\n]/gu, (unit) => ' '.repeat(unit.length))
}
