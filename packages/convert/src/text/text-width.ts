import { eastAsianWidth } from 'get-east-asian-width'

/** How many columns a text takes in a fixed pitch: wide characters two, marks on others and control signs none. */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + signWidth(sign), 0)
}

function signWidth(sign: string): number {
  return /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0)
}
