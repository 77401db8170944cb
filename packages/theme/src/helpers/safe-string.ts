import { handlebars } from '../handlebars.ts'

/** Text that is safe HTML already, so that templates do not escape it again. */
export class SafeString extends handlebars.SafeString {}
