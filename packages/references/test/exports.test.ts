import { expect, test } from 'vitest'
import * as bibtex from '../src/bibtex/index.ts'
import * as references from '../src/index.ts'

test('the public names are these', () => {
  expect(Object.keys(references).sort()).toEqual([
    'STYLES',
    'formatReference',
    'fromCsl',
    'fromRis',
    'headingTypes',
    'parseLeadingNames',
    'parseNames',
    'parseReference',
    'parseReferences',
    'toBibtex',
    'toCitation',
    'toCsl',
    'toPublication',
    'toRis',
  ])
  expect(Object.keys(bibtex)).toEqual(['fromBibtex'])
})
