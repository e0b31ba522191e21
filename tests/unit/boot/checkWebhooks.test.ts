import type { Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { checkWebhooks } from '../../../src/boot/checks/checkWebhooks.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import type { GivenWebhooks } from '../../../src/options/webhooks.ts'

// Only the address is looked at.
const config = (serverURL?: string) => ({ serverURL }) as unknown as Config
const check = (webhooks: GivenWebhooks | undefined, serverURL?: string) =>
  checkWebhooks(config(serverURL), resolveOptions({ ...(webhooks !== undefined && { webhooks }) }))

describe('webhooks', () => {
  it('are off unless they are asked for, and need nothing then', () => {
    expect(resolveOptions({}).webhooks).toBe(false)
    expect(() => check(undefined)).not.toThrow()
    expect(() => check(false)).not.toThrow()
  })

  it('deliver by https to public addresses only, where nothing else is said', () => {
    expect(resolveOptions({ webhooks: true }).webhooks).toMatchObject({
      allowHttp: false,
      allowPrivate: false,
    })
    const { webhooks } = resolveOptions({
      webhooks: { allowHttp: true, timeout: undefined } as GivenWebhooks,
    })
    expect(webhooks).toMatchObject({ allowHttp: true, allowPrivate: false, timeout: 15 })
  })

  it('need to know where the newsroom is', () => {
    expect(() => check(true, 'https://news.example')).not.toThrow()
    expect(() => check({ origin: 'https://news.example' })).not.toThrow()
    for (const origin of ['', 'news.example', 'ftp://news.example'])
      expect(() => check({ origin })).toThrow(/webhooks\.origin/u)
  })

  it.each([
    { timeout: 0 },
    { timeout: Number.NaN },
    { keepDays: -1 },
    { retries: [60, 0] },
    { retries: [Infinity] },
  ])('refuse %j', (wrong) => {
    expect(() => check({ origin: 'https://news.example', ...wrong })).toThrow(/webhooks\./u)
  })
})
