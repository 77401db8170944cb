import type { Resume } from '@offprint/schema'
import { describe, expect, test } from 'vitest'
import { readManifest, writeManifest } from '../src/seal/manifest.ts'
import { isSealed, sealResume } from '../src/seal/seal-resume.ts'
import { stampMeta } from '../src/seal/stamp-meta.ts'
import { resume } from './sample.ts'

describe('the seal', () => {
  const sealed = sealResume(resume)

  test('holds through a round of JSON, and for a resume without meta', () => {
    expect(isSealed(JSON.parse(JSON.stringify(sealed, null, '\t')))).toBe(true)
    expect(isSealed(sealResume({}))).toBe(true)
    expect(isSealed(sealResume(sealed))).toBe(true)
  })

  test('breaks with any edit, and is not there by itself', () => {
    expect(isSealed(resume)).toBe(false)
    expect(isSealed({ ...sealed, basics: { name: 'Eve' } })).toBe(false)
    expect(isSealed({ ...sealed, meta: { ...sealed.meta, theme: 'even' } })).toBe(false)
  })
})

describe('the stamps', () => {
  const now = '2024-05-06T07:08:09Z'
  const stamp = { canonical: 'https://a.example/resume.json', previous: undefined, now }
  const first = stampMeta(resume, stamp)

  test('of a first version', () => {
    expect(first.meta).toEqual({
      canonical: 'https://a.example/resume.json',
      version: 'v1.0.0',
      lastModified: now,
    })
  })

  test('move where what lies beside the resume changed, from the version that the target itself says', () => {
    const revised = stampMeta(resume, { ...stamp, previous: first, isRevision: true, version: 'v1.4.0' })
    expect(revised.meta?.version).toBe('v1.4.1')
  })

  test('stay where nothing changed', () => {
    expect(stampMeta(resume, { ...stamp, previous: first, now: '2030-01-01T00:00:00Z' })).toEqual(first)
  })

  test.for<[Resume, string]>([
    [{ ...resume, awards: [{ title: 'Medal' }] }, 'v1.1.0'],
    [{ ...resume, basics: { ...resume.basics, name: 'Ada B. Beispiel' } }, 'v1.0.1'],
    [{ ...resume, references: [] }, 'v1.0.1'],
  ])('%# moves the version to %s', ([after, version]) => {
    expect(stampMeta(after, { ...stamp, previous: first }).meta?.version).toBe(version)
  })

  test('a version that isn’t semver is kept', () => {
    const dated = { ...resume, meta: { version: '2024 spring' } }
    expect(
      stampMeta({ ...dated, awards: [{ title: 'Medal' }] }, { ...stamp, previous: dated }).meta?.version,
    ).toBe('2024 spring')
  })
})

describe('the manifest', () => {
  test('is read as it was written, without itself', () => {
    const files = new Map([
      ['b/c.txt', Buffer.from('c')],
      ['a.txt', Buffer.from('a')],
      ['offprint.json', Buffer.from('x')],
    ])
    expect([...readManifest(writeManifest(files)).keys()]).toEqual(['a.txt', 'b/c.txt'])
  })

  test.for(['', 'null', '[]', '{"files": 1}', '{"files": {"a": "b"}}', '\u0000'])(
    '%j names nothing',
    (text) => {
      expect(readManifest(Buffer.from(text)).size).toBe(0)
    },
  )

  test.for(['../x', '/etc/x', 'a/../../x', 'C:\\x', 'a\\..\\x', 'a//b', './a'])(
    '%s leads out and is not read',
    (path) => {
      expect(readManifest(Buffer.from(JSON.stringify({ files: { [path]: ['sha256:0'] } }))).size).toBe(0)
    },
  )
})
