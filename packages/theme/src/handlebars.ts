/// <reference path="./handlebars-runtime.d.ts" />
import type Handlebars from 'handlebars'
import runtime from 'handlebars/dist/cjs/handlebars.runtime.js'

/** The part of Handlebars that fills precompiled templates. */
export const handlebars: typeof Handlebars = runtime
