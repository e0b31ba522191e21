import type { AccessMessages } from './AccessMessages.ts'

/** The same in English. */
export const en: AccessMessages = {
  problems: {
    'path-not-public': (named, known) =>
      `Nothing can be asked or sorted by "${named}". Readers may use: ${known}.`,
    'where-misshapen': (named) =>
      `The condition cannot be read (${named}). Write where[field][operator]=value.`,
    'where-too-large': (named, known) =>
      `The condition is too large or too deep (${named}). At most ${known}.`,
    'operator-unusable': (named, known) =>
      `The operator "${named}" cannot be used here. Use one of: ${known}.`,
    'value-unusable': (named, known) => `The value for "${named}" is of no use. It must be ${known}.`,
    'number-unusable': (named, known) => `"${named}" must be ${known}.`,
    'parameter-unreadable': (named, known) => `The parameter "${named}" cannot be read. It must be ${known}.`,
    'body-misshapen': (named, known) => `The request's body cannot be read (${named}). It must be ${known}.`,
    'link-unknown': (named) => `One of its links names a document that does not exist${named}.`,
  },
  kinds: {
    text: 'text',
    texts: 'a list of texts',
    number: 'a number',
    wholeNumber: 'a whole number from 0',
    pageNumber: 'a whole number from 1 to 1000000',
    date: 'a date such as 2026-01-31T08:00:00+08:00',
    yesNo: 'true or false',
    id: 'the id of a document',
    ids: 'a list of ids of documents',
    scalar: 'one short value',
    list: 'a list',
    object: 'an object with fields',
    richText: "an editor's state {root: …}",
    json: 'JSON',
    option: 'one of its options',
    safeUrl: 'a link by http, https, mailto or tel, or within this site',
    shallow: 'less deep',
    plainKeys: 'without the names __proto__, constructor and prototype',
    wholeText: 'text without U+0000 and without half a character (a lone surrogate)',
  },
}
