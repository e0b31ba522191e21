import { describe, expect, it } from 'vitest'
import { accessMessages } from '../../../src/access/messages/index.ts'
import { routeMessages } from '../../../src/endpoints/messages/index.ts'
import { storiesMessages } from '../../../src/endpoints/stories/messages/index.ts'
import { gateMessages } from '../../../src/gate/messages/index.ts'
import { hookMessages } from '../../../src/hooks/messages/index.ts'
import { importMessages } from '../../../src/import/messages/index.ts'
import { label, labelIn } from '../../../src/language/label.ts'
import type { Language } from '../../../src/language/Language.ts'
import { messagesFor } from '../../../src/language/messagesFor.ts'
import { photoMessages } from '../../../src/photo/messages/index.ts'
import { webhookMessages } from '../../../src/webhooks/messages/index.ts'

const asked = (language: string) => ({ headers: new Headers({ 'Accept-Language': language }) })

const { zhHant, zhHans, en } = gateMessages

const partOf = <Part extends string, Messages>(
  { zhHant: hant, zhHans: hans, en: english }: Record<Language, Record<Part, Messages>>,
  part: Part,
) => ({ zhHant: hant[part], zhHans: hans[part], en: english[part] })

/** Rooms whose messages are texts, or are filled in with words; the gate's rules are tried in tests/unit/gate/messages.test.ts. */
const rooms = {
  routeMessages,
  hookMessages,
  importMessages,
  storiesMessages,
  webhookMessages,
  photoMessages,
  accessProblems: partOf(accessMessages, 'problems'),
  accessKinds: partOf(accessMessages, 'kinds'),
  guard: { zhHant: zhHant.guard, zhHans: zhHans.guard, en: en.guard },
}

/** What a text names: the words it was given, and the marks that Payload fills in. */
const namesIn = (text: string | undefined): string[] =>
  [...new Set(text?.match(/photos 3|articles 5|\{\{\w+\}\}/gu))].sort()

/** Each text, by its key; a message that is filled in gets words. */
const textsOf = (messages: object) =>
  new Map(
    Object.entries(messages).map(([key, message]) => [
      key,
      String(typeof message === 'function' ? message('photos 3', 'articles 5') : message),
    ]),
  )

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

  it.each(Object.entries(rooms))(
    '%s: none is blank, each names what English names, and English never stands for Chinese',
    (_, room) => {
      const [hant, hans, english] = [room.zhHant, room.zhHans, room.en].map((one) => textsOf(one))
      for (const [where, text] of english ?? []) {
        expect(hant?.get(where), where).toMatch(/\S/u)
        expect(hans?.get(where), where).toMatch(/\S/u)
        expect([where, namesIn(hant?.get(where))]).toEqual([where, namesIn(text)])
        expect([where, namesIn(hans?.get(where))]).toEqual([where, namesIn(text)])
        if (text !== 'JSON' && /[a-z]{3,}/iu.test(text)) expect(hant?.get(where), where).not.toBe(text)
      }
    },
  )
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
