import { templates } from './generated/templates.js'
import { handlebars } from './handlebars.ts'
import { helpers } from './helpers/helpers.ts'

const environment = handlebars.create()
const compiled = Object.fromEntries(
  Object.entries(templates).map(([name, specification]) => [name, environment.template(specification)]),
)
environment.registerPartial(compiled)
for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, helper)

/** Fill a template; its helpers and partials are known to no other Handlebars. */
export function template(name: string, view: object): string {
  return compiled[name]?.(view) ?? ''
}
