import { describe, expect, test } from 'vitest'
import { readGitHubDescription } from './github-description.ts'

const { faultOfRequest, faultOfAnswer } = readGitHubDescription()
const gists = new URL('https://api.github.com/gists?per_page=100')
const gist = new URL('https://api.github.com/gists/abc')

describe('the description finds', () => {
  test.for<[string, URL, unknown, string | undefined]>([
    ['GET', gists, undefined, undefined],
    ['GET', new URL('?per_page=all', gists), undefined, 'per_page is no number'],
    ['GET', new URL('?size=100', gists), undefined, 'there is no parameter size'],
    ['PUT', gist, {}, 'no such request'],
    [
      'POST',
      new URL('/gists', gists),
      { public: true, files: { 'resume.json': { content: '{}' } } },
      undefined,
    ],
    ['POST', new URL('/gists', gists), { public: true }, 'files'],
    ['PATCH', gist, { files: { 'resume.json': { content: 1 } } }, 'content must be string'],
  ])('in the request %s %s %j: %s', ([method, url, body, fault]) => {
    if (fault === undefined) expect(faultOfRequest(method, url, body)).toBeUndefined()
    else expect(faultOfRequest(method, url, body)).toContain(fault)
  })

  test.for<[string, URL, number, unknown, string | undefined]>([
    ['GET', gists, 200, [{ id: 'abc' }], 'node_id'],
    ['GET', gist, 404, { message: 'Not Found' }, undefined],
    ['GET', gist, 200, { id: 1 }, 'id must be string'],
    ['DELETE', gist, 204, undefined, undefined],
    ['DELETE', gist, 204, {}, 'no body'],
    ['DELETE', gist, 200, undefined, 'no answer 200'],
  ])('in the answer to %s %s, %i %j: %s', ([method, url, status, body, fault]) => {
    if (fault === undefined) expect(faultOfAnswer(method, url, status, body)).toBeUndefined()
    else expect(faultOfAnswer(method, url, status, body)).toContain(fault)
  })
})
