import type Handlebars from 'handlebars'
import { comma } from './comma.ts'
import { commas } from './commas.ts'
import { href } from './href.ts'
import { inline } from './inline.ts'
import { joint } from './joint.ts'
import { list } from './list.ts'
import { prose } from './prose.ts'
import { rich } from './rich.ts'
import { word } from './word.ts'

/** The helpers of the templates, by the name under which templates call them. */
export const helpers: Readonly<Record<string, Handlebars.HelperDelegate>> = {
  comma,
  commas,
  href,
  inline,
  list,
  prose,
  rich,
  joint,
  word,
}
