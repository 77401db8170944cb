import { fold } from './fold.ts'

/** Make a text a fragment identifier, or an empty string where it has no letter or digit. */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-').slice(0, 60).replace(/-$/, '')
}
