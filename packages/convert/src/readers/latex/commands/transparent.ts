import { rowsOf } from './rows-of.ts'

/** Commands whose last argument is text, by the arguments they take; the others say how it is set. */
export const TRANSPARENT: ReadonlyMap<string, string> = rowsOf({
  m: `textrm textsf textup textmd textnormal text mbox hbox vbox fbox uppercase MakeUppercase MakeTextUppercase
    lowercase MakeLowercase centerline leftline rightline mathrm mathit mathbf mathsf mathcal mathbb operatorname ensuremath
    textls llap rlap smash so hl nohyphens emailsymbol cvtag ecvtag tag sectionstyle
    translate foreignword thanks makecell shortstack mysidestyle`,
  'm m': 'colorbox scalebox foreignlanguage rotatebox hyperlink hypertarget',
  'o m m': 'textcolor raisebox',
  'm o m o m': 'multirow',
  'm m m': 'resizebox multicolumn fcolorbox',
  'o o o m m': 'parbox',
  'o o m': 'makebox framebox',
  'o m': 'hyperref textls mkbibquote',
})
