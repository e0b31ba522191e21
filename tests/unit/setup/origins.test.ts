import { hostname } from 'node:os'
import { describe, expect, it } from 'vitest'
import { ownOrigins } from '../../../setup/origins.ts'

describe('the addresses at which the newsroom can be opened', () => {
  it('are the machine’s own, at its port', () => {
    const found = ownOrigins({ NODE_ENV: 'test', PORT: '4123' })
    for (const name of ['localhost', '127.0.0.1', '[::1]', hostname().toLowerCase()])
      expect(found).toContain(`http://${name}:4123`)
  })

  it('are at port 3000 where none is named, and without a port that goes without saying', () => {
    expect(ownOrigins({ NODE_ENV: 'test' })).toContain('http://localhost:3000')
    expect(ownOrigins({ NODE_ENV: 'test', PORT: '80' })).toContain('http://localhost')
  })

  it('have those that NEWSROOM_URL names first, as a browser spells them', () => {
    const NEWSROOM_URL = ' https://News.example.com/admin , http://10.0.0.5:8080'
    const found = ownOrigins({ NODE_ENV: 'test', NEWSROOM_URL })
    expect(found.slice(0, 2)).toEqual(['https://news.example.com', 'http://10.0.0.5:8080'])
  })

  it.each(['news.example.com', 'ftp://news.example.com', 'https://'])(
    'are not guessed from what is no address: %s',
    (NEWSROOM_URL) => {
      expect(() => ownOrigins({ NODE_ENV: 'test', NEWSROOM_URL })).toThrow(/NEWSROOM_URL/)
    },
  )
})
