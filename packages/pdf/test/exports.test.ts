import { expect, test } from 'vitest'
import * as pdf from '../src/index.ts'

test('the package exports what its documentation lists, and nothing else', () => {
  expect(Object.keys(pdf).sort()).toEqual([
    'PdfError',
    'checkPdf',
    'doctor',
    'findBrowser',
    'installCommand',
    'isPdfError',
    'parallelLimit',
    'printMany',
    'printPdf',
    'readAttachments',
    'readBack',
    'withPrinter',
  ])
})
