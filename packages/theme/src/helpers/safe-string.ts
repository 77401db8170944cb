import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js'

/** Text that is safe HTML already, so that templates do not escape it again. */
export class SafeString extends Handlebars.SafeString {}
