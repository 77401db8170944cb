/** A template, parsed. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: string; readonly emphasis: boolean; readonly strong: boolean }
  | { readonly kind: 'choice'; readonly options: readonly (readonly TemplateNode[])[] }

const TOKEN = /\[\[|\]\]|[[\]|*_]|<([A-Za-z-]+)>|[^[\]|*_<]+|</g

/** Parse a template of a style. `[[` and `]]` stand for square brackets that are printed. */
export function parseTemplate(template: string): TemplateNode[] {
  const root: TemplateNode[] = []
  let options: TemplateNode[][] | undefined
  let nodes = root
  let emphasis = false
  let strong = false
  for (const match of template.matchAll(TOKEN)) {
    const token = match[0]
    if (token === '[' && options === undefined) {
      nodes = []
      options = [nodes]
    } else if (token === '|' && options !== undefined) {
      nodes = []
      options.push(nodes)
    } else if (token === ']' && options !== undefined) {
      root.push({ kind: 'choice', options })
      options = undefined
      nodes = root
    } else if (token === '*') emphasis = !emphasis
    else if (token === '_') strong = !strong
    else if (match[1] !== undefined) nodes.push({ kind: 'field', field: match[1], emphasis, strong })
    else nodes.push({ kind: 'text', text: token === '[[' ? '[' : token === ']]' ? ']' : token })
  }
  return root
}
