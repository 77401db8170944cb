import { APA_NAMES, MEDICAL, STRAIGHT } from './name-styles.ts'
import type { Style } from './style.ts'

/** Styles of numbered lists. */
export const NUMBERED_STYLES: Readonly<Record<string, Style>> = {
  vancouver: {
    id: 'vancouver',
    title: 'Vancouver (NLM)',
    authors: MEDICAL,
    editors: MEDICAL,
    editorMarks: [', editor', ', editors'],
    date: 'year month day',
    dash: '-',
    templates: {
      article:
        '<author>.[ <title>.][ <container>.][ <date>|][;<volume>][(<issue>)][:<page>|:<number>].[ <Status>.][ doi:<doi>]',
      conference:
        '<author>.[ <title>.][ In: <container>][; <year>]. [<place>: ][<publisher>.][ p. <page>.][ doi:<doi>]',
      chapter:
        '<author>.[ <title>.][ In: <editor>.| In:][ <container>.][ <edition> ed.][ <place>: <publisher>| <publisher>][; <year>].[ p. <page>.]',
      book: '<author>.[ <title>.][ <edition> ed.][ <place>: <publisher>| <publisher>][; <year>].',
      thesis: '<author>.[ <title>][ [[<genre>]]].[ <place>: <publisher>| <publisher>][; <year>].',
      report: '<author>.[ <title>.][ <place>: <publisher>| <publisher>][; <year>].[ <genre> No.: <number>.]',
      preprint: '<author>.[ <title>.][ <publisher> [[Preprint]].][ <date>].[ doi:<doi>| <url>]',
      patent: '<author>.[ <title>.][ <authority> patent <number>.][ <date>].',
      work: '<author>.[ <title>][ [[<genre>]]].[ Version <version>.][ <publisher>][; <year>].[ doi:<doi>| <url>]',
    },
  },
  ieee: {
    id: 'ieee',
    title: 'IEEE',
    authors: { ...STRAIGHT, others: { most: 6, keep: 1, text: ' et al.' } },
    editors: STRAIGHT,
    editorMarks: [', Ed.', ', Eds.'],
    date: 'year month day',
    dash: '–',
    templates: {
      article:
        '<author>[, “<title>,”][ *<container>*][, vol. <volume>][, no. <issue>][, pp. <page>|, Art. no. <number>][, <month-year>|, <status>][, doi: <doi>].',
      conference:
        '<author>[, “<title>,”][ in *<container>*][, <event-place>][, <month-year>][, pp. <page>][, doi: <doi>].',
      chapter:
        '<author>[, “<title>,”][ in *<container>*][, <edition> ed.][, <editor>].[ <place>: <publisher>| <publisher>][, <year>][, pp. <page>].',
      book: '<author>[, *<title>*][, <edition> ed.].[ <place>: <publisher>| <publisher>][, <year>].',
      thesis: '<author>[, “<title>,”][ <genre>][, <publisher>][, <place>][, <year>].',
      report: '<author>[, “<title>,”][ <publisher>][, <place>][, <genre> <number>][, <year>].',
      preprint: '<author>[, “<title>,”][ <year>][, arXiv:<number>].',
      patent: '<author>[, “<title>,”][ <authority> Patent <number>][, <month-year>].',
      work: '<author>[, “<title>,”][ <publisher>][, <year>][, doi: <doi>|. Available: <url>].',
    },
  },
  nature: {
    id: 'nature',
    title: 'Nature',
    authors: { ...APA_NAMES, pair: ' & ', last: ' & ', others: { most: 5, keep: 1, text: ' et al.' } },
    editors: { ...APA_NAMES, pair: ' & ', last: ' & ', others: { most: 5, keep: 1, text: ' et al.' } },
    editorMarks: [' (ed.)', ' (eds)'],
    date: 'year',
    dash: '–',
    templates: {
      article:
        '<author>[ <title>.][ *<container>*][ _<volume>_][, <page>|, <number>][ (<year>)| (<status>)].',
      conference: '<author>[ <title>.][ in *<container>*][ <page>][ (<publisher>, <year>)| (<year>)].',
      chapter:
        '<author>[ <title>.][ in *<container>*][ (eds <editor-names>)][ <page>][ (<publisher>, <year>)| (<year>)].',
      book: '<author>[ *<title>*][ (<publisher>, <year>)| (<year>)].',
      thesis: '<author>[ *<title>*.][ <genre>][, <publisher>][ (<year>)].',
      report: '<author>[ *<title>*][ (<genre> <number>)][ (<publisher>, <year>)| (<year>)].',
      preprint: '<author>[ <title>.][ Preprint at <url>][ (<year>)].',
      patent: '<author>[ <title>.][ <authority> patent <number>][ (<year>)].',
      work: '<author>[ <title>.][ *<publisher>*][ <link>][ (<year>)].',
    },
  },
  ama: {
    id: 'ama',
    title: 'American Medical Association, 11th edition',
    authors: { ...MEDICAL, others: { most: 6, keep: 3, text: ', et al' } },
    editors: { ...MEDICAL, others: { most: 6, keep: 3, text: ', et al' } },
    editorMarks: [', ed', ', eds'],
    date: 'year month day',
    dash: '-',
    templates: {
      article:
        '<author>.[ <title>.][ *<container>*.][ <year>][;<volume>][(<issue>)][:<page>|:<number>].[ <Status>.][ doi:<doi>]',
      conference: '<author>.[ <title>.][ In: *<container>*.][ <publisher>][; <year>][:<page>].[ doi:<doi>]',
      chapter:
        '<author>.[ <title>.][ In: <editor>.| In:][ *<container>*.][ <edition> ed.][ <publisher>][; <year>][:<page>].',
      book: '<author>.[ *<title>*.][ <edition> ed.][ <publisher>][; <year>].',
      thesis: '<author>.[ *<title>*.][ <genre>.][ <publisher>][; <year>].',
      report: '<author>.[ *<title>*.][ <publisher>][; <year>].[ <genre> <number>.]',
      preprint: '<author>.[ <title>.][ *<publisher>*.][ Preprint posted online <date>.][ doi:<doi>| <url>]',
      patent: '<author>.[ <title>.][ <authority> patent <number>.][ <date>].',
      work: '<author>.[ *<title>*.][ Version <version>.][ <publisher>][; <year>].[ doi:<doi>| <url>]',
    },
  },
}
