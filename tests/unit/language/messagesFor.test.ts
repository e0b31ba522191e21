import { describe, expect, it } from 'vitest'
import { routeMessages } from '../../../src/endpoints/messages/index.ts'
import { gateMessages } from '../../../src/gate/messages/index.ts'
import { hookMessages } from '../../../src/hooks/messages/index.ts'
import { importMessages } from '../../../src/import/messages/index.ts'
import { label, labelIn } from '../../../src/language/label.ts'
import type { Language } from '../../../src/language/Language.ts'
import { messagesFor } from '../../../src/language/messagesFor.ts'

const asked = (language: string) => ({ headers: new Headers({ 'Accept-Language': language }) })

/** Every text of a room's messages, by where it stands; a message that is filled in gets a word for each of its values. */
function textsOf(messages: object, within = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(messages)) {
    const where = `${within}.${key}`
    if (typeof value === 'string') found.set(where, value)
    else if (typeof value === 'object' && value !== null)
      textsOf(value, where).forEach((text, inner) => found.set(inner, text))
    // Messages of the gate take objects and numbers; those are tried in tests/unit/gate/messages.test.ts.
    else if (typeof value === 'function' && !within) found.set(where, String(value('photos 3')))
  }
  return found
}

const rooms = { routeMessages, gateMessages, hookMessages, importMessages }

describe('the messages of a room', () => {
  it.each([
    ['zh-HK', 'zhHant'],
    ['zh-CN', 'zhHans'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ] satisfies [string, Language][])('are for a request in %s those in %s', (tag, language) => {
    expect(messagesFor(hookMessages, asked(tag))).toBe(hookMessages[language])
  })

  it('are English for code, which sends no request', () => {
    expect(messagesFor(routeMessages, undefined)).toBe(routeMessages.en)
    expect(messagesFor(routeMessages, {})).toBe(routeMessages.en)
  })

  it.each(Object.entries(rooms))('%s: none is blank, and English never stands for Chinese', (_, room) => {
    const [hant, hans, english] = [room.zhHant, room.zhHans, room.en].map((one) => textsOf(one))
    for (const [where, text] of english ?? []) {
      expect(hant?.get(where), where).toMatch(/\S/u)
      expect(hans?.get(where), where).toMatch(/\S/u)
      if (/[a-z]{3,}/iu.test(text)) expect(hant?.get(where), where).not.toBe(text)
    }
  })
})

describe('a label', () => {
  const headline = label('標題', '标题', 'Headline')

  it.each([
    ['zh-TW', '標題'],
    ['zh', '标题'],
    ['en', 'Headline'],
    ['fr', 'Headline'],
  ])('reads in the admin language %s as %s', (language, text) => {
    expect(labelIn(headline, language)).toBe(text)
  })
})
