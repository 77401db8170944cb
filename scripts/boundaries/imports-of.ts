import { type Expression, parseSync, Visitor } from 'oxc-parser'

/** One module that a source text asks for. */
export interface Import {
  specifier: string
  /** From 1. */
  line: number
}

/** Every module that a TypeScript or JavaScript text imports, re-exports, requires or names in a type. */
export function importsOf(file: string, text: string): Import[] {
  const imports: Import[] = []
  const add = (source: Expression | null | undefined) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return
    imports.push({ specifier: source.value, line: text.slice(0, source.start).split('\n').length })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    CallExpression: ({ callee, arguments: [argument] }) => {
      const isRequire = callee.type === 'Identifier' && callee.name === 'require'
      const isResolve = callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty'
      if ((isRequire || isResolve) && argument?.type === 'Literal') add(argument)
    },
  }).visit(parseSync(file, text).program)
  return imports
}
