import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { newSecret } from '../../../src/webhooks/message/newSecret.ts'
import { signedHeaders } from '../../../src/webhooks/message/signedHeaders.ts'

const at = new Date()
const body = '{"type":"story.published","data":{"slug":"海旁市集"}}'

describe('a secret', () => {
  it('is 32 bytes in base64 behind its prefix, another each time', () => {
    const secrets = Array.from({ length: 50 }, newSecret)
    for (const secret of secrets) {
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/u)
      expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
    }
    expect(new Set(secrets).size).toBe(50)
  })
})

describe('the headers of a delivery', () => {
  const secret = newSecret()
  const headers = signedHeaders({ secret, webhookId: 'msg_1_2', at, body })

  it('are verified by the library that receivers use', () => {
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body))
  })

  it('are what the specification says, computed by hand', () => {
    const seconds = String(Math.floor(at.getTime() / 1000))
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
    const mac = createHmac('sha256', key).update(`msg_1_2.${seconds}.${body}`).digest('base64')
    expect(headers).toEqual({
      'webhook-id': 'msg_1_2',
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${mac}`,
    })
  })

  it.each([
    ['another body', { body: `${body} ` }],
    ['another id', { headers: { ...headers, 'webhook-id': 'msg_1_3' } }],
    [
      'another time',
      { headers: { ...headers, 'webhook-timestamp': String(Number(headers['webhook-timestamp']) + 1) } },
    ],
    ['another secret', { secret: newSecret() }],
  ])('are refused with %s', (_, changed) => {
    const sent = { body, headers, secret, ...changed }
    expect(() => new Webhook(sent.secret).verify(sent.body, sent.headers)).toThrow()
  })
})
