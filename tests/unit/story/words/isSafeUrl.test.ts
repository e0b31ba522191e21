import { describe, expect, it } from 'vitest'
import { isSafeUrl } from '../../../../src/story/words/isSafeUrl.ts'

describe('the address of a link', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'HTTP://EXAMPLE.COM',
    'mailto:desk@example.com',
    'tel:+85212345678',
    '/stories/1:2',
    '#notes',
    '?page=2',
    'stories/harbour',
    'www.example.com/a:b',
    'https://example.com/%E8%B7%AF?q=a%3Ab&copy;',
    '',
  ])('may be %s', (url) => {
    expect(isSafeUrl(url)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\u0000:alert(1)',
    'java\u200bscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript&#58;alert(1)',
    'javascript&colon;alert(1)',
    '&#106;&#97;vascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    '&#0000106avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script&colon;alert(1)',
    'java&amp;Tab;script:alert(1)',
    'javascript&amp;#58;alert(1)',
    'javascript%3Aalert(1)',
    '%6Aavascript:alert(1)',
    'javascript%253Aalert(1)',
    'ｊａｖａｓｃｒｉｐｔ：alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.com/1',
    'view-source:javascript:alert(1)',
    'feed:javascript:alert(1)',
    'ftp://example.com',
    'nothing-known:1',
    '//example.com',
    '\\\\example.com',
    '/\\example.com',
    '/\t/example.com',
    ' //example.com',
    '%2F%2Fexample.com',
  ])('may not be %j', (url) => {
    expect(isSafeUrl(url)).toBe(false)
  })
})
