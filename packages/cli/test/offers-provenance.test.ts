import { expect, test } from 'vitest'
import { offersProvenance } from '../src/publishing/offers-provenance.ts'

test.for<[Record<string, string>, boolean]>([
  [{}, false],
  [{ GITHUB_ACTIONS: 'true' }, false],
  [{ GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://github.example' }, true],
  [{ GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: 'x' }, true],
  [{ SIGSTORE_ID_TOKEN: 'x' }, false],
])('%j offers it: %j', ([environment, offered]) => {
  expect(offersProvenance(environment)).toBe(offered)
})
