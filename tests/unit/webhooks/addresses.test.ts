import { describe, expect, it } from 'vitest'
import { checkedLookup } from '../../../src/webhooks/address/checkedLookup.ts'
import { isPublicAddress } from '../../../src/webhooks/address/isPublicAddress.ts'
import { urlProblem } from '../../../src/webhooks/address/urlProblem.ts'

const inTheHouse = [
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '169.254.170.2',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:7f00:1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '100::1',
  '2001::1',
  '2001:db8::1',
  '2002:7f00:1::',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  '5f00::1',
]
const open = [
  '1.1.1.1',
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '192.167.1.1',
  '2606:4700:4700::1111',
  '2a00:1450::1',
]

describe('an address', () => {
  it.each(inTheHouse)('%s is within the house, or no address to send to', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
  it.each(open)('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
  it.each(['', 'localhost', 'news.example.com', '1.2.3.4.5', '127.0.0.1/8'])('"%s" is none', (text) => {
    expect(isPublicAddress(text)).toBe(false)
  })
})

const strict = { allowHttp: false, allowPrivate: false }

const spelled: (readonly [url: string, problem: string])[] = [
  ['', 'url-unreadable'],
  ['news.example.com/hook', 'url-unreadable'],
  ['https://', 'url-unreadable'],
  ['https://256.1.1.1/', 'url-unreadable'],
  ['http://news.example.com/', 'url-scheme'],
  ['ftp://news.example.com/', 'url-scheme'],
  ['file:///etc/passwd', 'url-scheme'],
  ['gopher://127.0.0.1/', 'url-scheme'],
  ['javascript:alert(1)', 'url-scheme'],
  ['https://user@news.example.com/', 'url-credentials'],
  ['https://:word@news.example.com/', 'url-credentials'],
  ['https://news.example.com@127.0.0.1/', 'url-credentials'],
  ...[
    'https://localhost/',
    'https://LOCALHOST:8443/',
    'https://localhost./',
    'https://api.localhost/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://router.home.arpa/',
    'https://intranet/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://017700000001/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://0/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::]/',
    'https://[0:0:0:0:0:0:0:1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[fd00:ec2::254]/',
    'https://[fe80::1]/',
    'https://[64:ff9b::a9fe:a9fe]/',
  ].map((url) => [url, 'url-private'] as const),
]

describe('an address of a receiver, as it is spelled', () => {
  it.each(spelled)('%s: %s', (url, problem) => {
    expect(urlProblem(url, strict)).toBe(problem)
  })

  it.each([
    'https://news.example.com/hook?a=1',
    'https://1.1.1.1:8443/',
    'https://[2606:4700:4700::1111]/',
    'https://報社.example/',
  ])('%s is taken', (url) => {
    expect(urlProblem(url, strict)).toBeUndefined()
  })

  it('may be within the house, or without encryption, where the options say so, each for itself', () => {
    expect(urlProblem('https://127.0.0.1/', { ...strict, allowPrivate: true })).toBeUndefined()
    expect(urlProblem('http://127.0.0.1/', { ...strict, allowPrivate: true })).toBe('url-scheme')
    expect(urlProblem('http://127.0.0.1/', { ...strict, allowHttp: true })).toBe('url-private')
    expect(urlProblem('ftp://127.0.0.1/', { allowHttp: true, allowPrivate: true })).toBe('url-scheme')
  })
})

describe('a name, when it is connected to', () => {
  type Found = { error: (Error & { code?: string }) | null; addresses: unknown }
  const asked: string[] = []

  const lookUp = (answers: string[], options: { all?: boolean } = {}, allowPrivate = false) =>
    new Promise<Found>((resolve) => {
      const addresses = answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      const using = checkedLookup({ allowPrivate }, (host, _, done) => {
        asked.push(host)
        done(null, addresses)
      })
      using('receiver.example', options, (error, found) => resolve({ error, addresses: found }))
    })

  it.each(inTheHouse)('is refused at %s, alone or beside a public one', async (address) => {
    for (const answers of [[address], ['1.1.1.1', address], [address, '1.1.1.1']])
      expect((await lookUp(answers, { all: true })).error?.code).toBe('address-refused')
  })

  it('is connected to at the very addresses that were judged', async () => {
    expect(await lookUp(['1.1.1.1', '2606:4700:4700::1111'], { all: true })).toEqual({
      error: null,
      addresses: [
        { address: '1.1.1.1', family: 4 },
        { address: '2606:4700:4700::1111', family: 6 },
      ],
    })
    expect(await lookUp(['1.1.1.1'])).toEqual({ error: null, addresses: '1.1.1.1' })
  })

  it('is asked for once for each connection', async () => {
    asked.length = 0
    await lookUp(['1.1.1.1'])
    expect(asked).toEqual(['receiver.example'])
  })

  it('without an address is an error', async () => {
    expect((await lookUp([])).error?.code).toBe('ENOTFOUND')
  })

  it('within the house is taken where the options say so', async () => {
    expect((await lookUp(['127.0.0.1'], {}, true)).addresses).toBe('127.0.0.1')
  })
})
