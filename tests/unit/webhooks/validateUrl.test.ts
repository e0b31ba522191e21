import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AddressRules } from '../../../src/webhooks/address/urlProblem.ts'
import { validateUrl } from '../../../src/webhooks/address/validateUrl.ts'
import { webhookMessages } from '../../../src/webhooks/messages/index.ts'

const held = vi.hoisted(() => ({ asked: [] as string[], found: [] as string[] | Error }))
vi.mock('node:dns/promises', () => ({
  lookup: (host: string) => {
    held.asked.push(host)
    return held.found instanceof Error
      ? Promise.reject(held.found)
      : Promise.resolve(held.found.map((address) => ({ address, family: 4 })))
  },
}))
beforeEach(() => Object.assign(held, { asked: [], found: ['93.184.216.34'] }))

const strict: AddressRules = { allowHttp: false, allowPrivate: false }

async function said(value: string | null | undefined, over: Partial<AddressRules> = {}, event?: 'onChange') {
  const req = { headers: new Headers({ 'accept-language': 'zh-HK' }) }
  // Of what Payload hands to a validation these two are read.
  const answer = await validateUrl({ ...strict, ...over })(value, { req, event } as never)
  const [code] = Object.entries(webhookMessages.zhHant).find(([, text]) => text === answer) ?? []
  return answer === true ? 'taken' : code
}

describe('the address of a webhook, when it is saved', () => {
  it.each<[string | null | undefined, Partial<AddressRules>, string]>([
    ['https://news.example/hook', {}, 'taken'],
    ['https://news.example:8443/hook?key=1#x', {}, 'taken'],
    ['', {}, 'url-unreadable'],
    [null, {}, 'url-unreadable'],
    [undefined, {}, 'url-unreadable'],
    ['news.example/hook', {}, 'url-unreadable'],
    ['http://news.example', {}, 'url-scheme'],
    ['ftp://news.example', { allowHttp: true }, 'url-scheme'],
    ['javascript:alert(1)', { allowHttp: true }, 'url-scheme'],
    ['http://news.example', { allowHttp: true }, 'taken'],
    ['https://me:secret@news.example', {}, 'url-credentials'],
    ['https://127.1', {}, 'url-private'],
    ['https://[::1]/', {}, 'url-private'],
    ['https://intranet', {}, 'url-private'],
    ['https://127.0.0.1', { allowPrivate: true }, 'taken'],
  ])('%j (%j): %s', async (value, over, answer) => {
    expect(await said(value, over)).toBe(answer)
  })

  it.each<[string, string[] | Error, string]>([
    ['one in the open', ['93.184.216.34'], 'taken'],
    ['one within the house', ['10.0.0.8'], 'url-private'],
    ['both: the house wins', ['93.184.216.34', '192.168.1.2'], 'url-private'],
    ['the house, spelled in IPv6', ['::ffff:127.0.0.1'], 'url-private'],
    ['none: it may come', [], 'taken'],
    ['an error: no reason to refuse', new Error('ENOTFOUND'), 'taken'],
  ])('that resolves to %s', async (_, found, answer) => {
    held.found = found
    expect(await said('https://hook.example')).toBe(answer)
    expect(held.asked).toEqual(['hook.example'])
  })

  it.each<[string, string, Partial<AddressRules>, 'onChange' | undefined]>([
    ['while it is typed', 'https://hook.example', {}, 'onChange'],
    ['where the house is allowed', 'https://hook.example', { allowPrivate: true }, undefined],
    ['where it is refused as it is', 'https://localhost', {}, undefined],
  ])('is not resolved %s', async (_, value, over, event) => {
    await said(value, over, event)
    expect(held.asked).toEqual([])
  })
})
