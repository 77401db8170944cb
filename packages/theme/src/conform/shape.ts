/**
 * The shape of a value, made from a JSON Schema: a string (`s`), a number (`n`), a boolean (`b`), a string or a
 * list of them (`l`), any value at all (`x`), one of some words (`|a|b|`), a list (`[shape]`) or an object.
 */
export type Shape = string | readonly [Shape] | { readonly [key: string]: Shape }
