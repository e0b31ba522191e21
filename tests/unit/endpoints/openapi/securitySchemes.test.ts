import { describe, expect, it } from 'vitest'
import type { SanitizedConfig } from 'payload'
import { documentMessages } from '../../../../src/endpoints/openapi/messages/index.ts'
import { securitySchemes } from '../../../../src/endpoints/openapi/securitySchemes.ts'

type Auth = { useAPIKey?: boolean } | undefined

const schemesOf = (auths: Record<string, Auth>, cookiePrefix = 'payload') => {
  const collections = Object.entries(auths).map(([slug, auth]) => ({ slug, auth }))
  const config = { collections, cookiePrefix } as unknown as SanitizedConfig // only these are read
  return securitySchemes(config, documentMessages.en)
}

describe('how a program says who asks', () => {
  it.each<[string, Record<string, Auth>, string[]]>([
    ['users without keys', { users: {}, articles: undefined }, ['login', 'cookie']],
    ['users with keys', { users: { useAPIKey: true } }, ['key.users', 'login', 'cookie']],
    [
      'two kinds of users',
      { users: {}, partners: { useAPIKey: true }, bots: { useAPIKey: true } },
      ['key.partners', 'key.bots', 'login', 'cookie'],
    ],
  ])('where there are %s', (_, auths, names) => {
    expect(Object.keys(schemesOf(auths))).toEqual(names)
  })

  it('is spelled with the slug of those who have keys, as Payload reads it', () => {
    expect(schemesOf({ partners: { useAPIKey: true } })['key.partners']).toMatchObject({
      in: 'header',
      name: 'Authorization',
      description: expect.stringContaining('partners'),
    })
  })

  it('is a cookie by the app’s own prefix', () => {
    expect(schemesOf({}, 'headland').cookie).toMatchObject({ in: 'cookie', name: 'headland-token' })
  })
})
