export { type BibtexResult, fromBibtex } from './from-bibtex.ts'
