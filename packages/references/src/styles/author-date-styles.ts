import { APA_NAMES, FULL, STRAIGHT } from './name-styles.ts'
import type { Style } from './style.ts'

/** Styles that name authors and year, and the notes and lists of the humanities. */
export const AUTHOR_DATE_STYLES: Readonly<Record<string, Style>> = {
  apa: {
    id: 'apa',
    title: 'American Psychological Association, 7th edition',
    authors: APA_NAMES,
    editors: { ...STRAIGHT, pair: ' & ', last: ', & ' },
    editorMarks: [' (Ed.)', ' (Eds.)'],
    date: 'year, month day',
    dash: '–',
    templates: {
      article:
        '<author>[ (<date>).| (<status>).][ <title>.][ *<container>*][, *<volume>*][(<issue>)][, <page>|, Article <number>].[ <link>]',
      conference:
        '<author>[ (<date>).| (<status>).][ <title>.][ In *<container>*][ (pp. <page>)].[ <publisher>.][ <link>]',
      chapter:
        '<author>[ (<date>).| (<status>).][ <title>.][ In <editor>,| In][ *<container>*][ (<edition> ed., pp. <page>)| (pp. <page>)].[ <publisher>.][ <link>]',
      book: '<author>[ (<date>).| (<status>).][ *<title>*][ (<edition> ed.)].[ <publisher>.][ <link>]',
      thesis: '<author>[ (<date>).][ *<title>*][ [[<genre>, <publisher>]]].[ <link>]',
      report: '<author>[ (<date>).][ *<title>*][ (<genre> No. <number>)].[ <publisher>.][ <link>]',
      preprint: '<author>[ (<date>).][ *<title>*.][ <publisher>.][ <link>]',
      patent: '<author>[ (<date>).][ *<title>*][ (<authority> Patent No. <number>)].',
      work: '<author>[ (<date>).][ *<title>*][ (Version <version>)][ [[<genre>]]].[ <publisher>.][ <link>]',
    },
  },
  'chicago-author-date': {
    id: 'chicago-author-date',
    title: 'Chicago Manual of Style, author-date',
    authors: { ...FULL, order: 'inverted-first', pair: ', and ' },
    editors: FULL,
    editorMarks: [', ed.', ', eds.'],
    date: 'year',
    dash: '–',
    templates: {
      article:
        '<author>.[ <year>.| <Status>.][ “<title>.”][ *<container>*][ <volume>][ (<issue>)][: <page>].[ <link>.]',
      conference:
        '<author>.[ <year>.][ “<title>.”][ In *<container>*][, <page>].[ <place>: <publisher>.| <publisher>.][ <link>.]',
      chapter:
        '<author>.[ <year>.| <Status>.][ “<title>.”][ In *<container>*][, edited by <editor>][, <page>].[ <place>: <publisher>.| <publisher>.]',
      book: '<author>.[ <year>.| <Status>.][ *<title>*.][ <edition> ed.][ <place>: <publisher>.| <publisher>.]',
      thesis: '<author>.[ <year>.][ “<title>.”][ <genre>][, <publisher>].',
      report: '<author>.[ <year>.][ *<title>*.][ <genre> <number>.][ <place>: <publisher>.| <publisher>.]',
      preprint: '<author>.[ <year>.][ “<title>.”][ <publisher>.][ <link>.]',
      patent: '<author>.[ <year>.][ <title>.][ <authority> Patent <number>][, issued <full-date>].',
      work: '<author>.[ <year>.][ *<title>*.][ Version <version>.][ <publisher>.][ <link>.]',
    },
  },
  'chicago-notes': {
    id: 'chicago-notes',
    title: 'Chicago Manual of Style, notes',
    authors: { ...FULL, pair: ' and ' },
    editors: { ...FULL, pair: ' and ' },
    editorMarks: [', ed.', ', eds.'],
    date: 'year',
    dash: '–',
    templates: {
      article:
        '<author>[, “<title>,”][ *<container>*][ <volume>][, no. <issue>][ (<year>)| (<status>)][: <page>][, <link>].',
      conference:
        '<author>[, “<title>,”][ in *<container>*][ (<place>: <publisher>, <year>)| (<publisher>, <year>)| (<year>)][, <page>].',
      chapter:
        '<author>[, “<title>,”][ in *<container>*][, ed. <editor>][ (<place>: <publisher>, <year>)| (<publisher>, <year>)][, <page>].',
      book: '<author>[, *<title>*][, <edition> ed.][ (<place>: <publisher>, <year>)| (<publisher>, <year>)].',
      thesis: '<author>[, “<title>”][ (<genre>, <publisher>, <year>)].',
      report:
        '<author>[, *<title>*][, <genre> <number>][ (<place>: <publisher>, <year>)| (<publisher>, <year>)].',
      preprint: '<author>[, “<title>”][ (<publisher>, <year>)][, <link>].',
      patent: '<author>[, <title>][, <authority> Patent <number>][, issued <full-date>].',
      work: '<author>[, *<title>*][, version <version>][ (<publisher>, <year>)][, <link>].',
    },
  },
  mla: {
    id: 'mla',
    title: 'Modern Language Association, 9th edition',
    authors: {
      ...FULL,
      order: 'inverted-first',
      pair: ', and ',
      others: { most: 2, keep: 1, text: ', et al.' },
    },
    editors: FULL,
    editorMarks: [', editor', ', editors'],
    date: 'day month year',
    dash: '–',
    templates: {
      article:
        '<author>.[ “<title>.”][ *<container>*][, vol. <volume>][, no. <issue>][, <date>|, <status>][, pp. <page>][, <link>].',
      conference: '<author>.[ “<title>.”][ *<container>*][, <publisher>][, <year>][, pp. <page>].',
      chapter:
        '<author>.[ “<title>.”][ *<container>*][, edited by <editor>][, <publisher>][, <year>][, pp. <page>].',
      book: '<author>.[ *<title>*.][ <edition> ed.,][ <publisher>][, <year>].',
      thesis: '<author>.[ *<title>*.][ <year>.][ <publisher>][, <genre>].',
      report: '<author>.[ *<title>*.][ <publisher>][, <year>][, <genre> <number>].',
      preprint: '<author>.[ “<title>.”][ *<publisher>*][, <year>][, <link>].',
      patent: '<author>.[ *<title>*.][ <authority> Patent <number>][, <full-date>].',
      work: '<author>.[ *<title>*.][ Version <version>,][ <publisher>][, <year>][, <link>].',
    },
  },
  harvard: {
    id: 'harvard',
    title: 'Harvard (Cite Them Right)',
    authors: {
      ...APA_NAMES,
      given: 'J.R.',
      pair: ' and ',
      last: ' and ',
      others: { most: 3, keep: 1, text: ' et al.' },
    },
    editors: {
      ...APA_NAMES,
      given: 'J.R.',
      pair: ' and ',
      last: ' and ',
      others: { most: 3, keep: 1, text: ' et al.' },
    },
    editorMarks: [' (ed.)', ' (eds)'],
    date: 'year',
    dash: '–',
    templates: {
      article:
        '<author>[ (<year>)| (<status>)][ ‘<title>’,][ *<container>*][, <volume>][(<issue>)][, pp. <page>].[ doi: <doi>.]',
      conference:
        '<author>[ (<year>)][ ‘<title>’,][ *<container>*.][ <event-place>,][ <place>: <publisher>| <publisher>][, pp. <page>].',
      chapter:
        '<author>[ (<year>)][ ‘<title>’,][ in <editor>| in][ *<container>*.][ <place>: <publisher>| <publisher>][, pp. <page>].',
      book: '<author>[ (<year>)][ *<title>*.][ <edition> edn.][ <place>: <publisher>| <publisher>].',
      thesis: '<author>[ (<year>)][ *<title>*.][ <genre>.][ <publisher>].',
      report: '<author>[ (<year>)][ *<title>*.][ <genre> <number>.][ <place>: <publisher>| <publisher>].',
      preprint: '<author>[ (<year>)][ ‘<title>’,][ *<publisher>*.][ doi: <doi>.| Available at: <url>.]',
      patent: '<author>[ (<year>)][ *<title>*.][ <authority> Patent no. <number>].',
      work: '<author>[ (<year>)][ *<title>*][ (Version <version>)].[ <publisher>.][ doi: <doi>.| Available at: <url>.]',
    },
  },
  'din-iso-690': {
    id: 'din-iso-690',
    title: 'DIN ISO 690',
    authors: {
      order: 'inverted',
      given: 'full',
      separator: ', ',
      pair: ' und ',
      last: ' und ',
      capitals: true,
      others: { most: 3, keep: 1, text: ' et al.' },
    },
    editors: {
      order: 'given-family',
      given: 'full',
      separator: ', ',
      pair: ' und ',
      last: ' und ',
      capitals: true,
      others: { most: 3, keep: 1, text: ' et al.' },
    },
    editorMarks: [', Hrsg.', ', Hrsg.'],
    date: 'year',
    dash: '-',
    templates: {
      article:
        '<author>.[ <title>.][ *<container>*.][ <year>|<Status>][, _<volume>_][(<issue>)][, S. <page>].[ DOI: <doi>.]',
      conference:
        '<author>.[ <title>.][ In: *<container>*.][ <place>: <publisher>| <publisher>][, <year>][, S. <page>].',
      chapter:
        '<author>.[ <title>.][ In: <editor>.| In:][ *<container>*.][ <edition> Auflage.][ <place>: <publisher>| <publisher>][, <year>][, S. <page>].',
      book: '<author>.[ *<title>*.][ <edition> Auflage.][ <place>: <publisher>| <publisher>][, <year>].[ ISBN <isbn>.]',
      thesis: '<author>.[ *<title>*.][ <place>:][ <publisher>][, <genre>][, <year>].',
      report: '<author>.[ *<title>*.][ <genre> <number>.][ <place>: <publisher>| <publisher>][, <year>].',
      preprint: '<author>.[ <title>.][ *<publisher>*][, <year>].[ DOI: <doi>.]',
      patent: '<author>.[ *<title>*.][ Patent <number>][, <full-date>].',
      work: '<author>.[ *<title>*.][ Version <version>.][ <publisher>][, <year>].[ DOI: <doi>.| URL: <url>]',
    },
  },
  offprint: {
    id: 'offprint',
    title: 'Offprint: authors, year, title and container, each on a line of its own',
    authors: { order: 'family-given', given: 'J R', separator: ', ', pair: ' and ', last: ' and ' },
    editors: { order: 'family-given', given: 'J R', separator: ', ', pair: ' and ', last: ' and ' },
    editorMarks: [' (ed.)', ' (eds.)'],
    date: 'year',
    dash: '-',
    templates: {
      article:
        '<author>[ (<year>)| (<status>)].[\n“<title>”.][\nIn: *<container>*][ <volume>][(<issue>)][:<page>].[ <link>]',
      conference:
        '<author>[ (<year>)| (<status>)].[\n“<title>”.][\nIn: *<container>*][ <page>].[ <publisher>, <place>| <publisher>][ <link>]',
      chapter:
        '<author>[ (<year>)| (<status>)].[\n“<title>”.][\nIn: *<container>*][ <page>].[ <publisher>, <place>| <publisher>]',
      book: '<author>[ (<year>)| (<status>)].[\n“<title>”.][\n<publisher>, <place>|\n<publisher>]',
      thesis: '<author>[ (<year>)].[\n“<title>”.][\n<genre>, <publisher>]',
      report: '<author>[ (<year>)].[\n“<title>”.][\n<genre> <number>][, <publisher>]',
      preprint:
        '<author>[ (<year>)].[\n“<title>”.][\nIn: *<container>*|\nIn: *<publisher>*][ abs/<number>].[ <link>]',
      patent: '[<number> ]“<title>”[ (<status> <iso-date>)]',
      work: '<author>[ (<year>)].[\n“<title>”.][\n<publisher>].[ <link>]',
    },
  },
}
