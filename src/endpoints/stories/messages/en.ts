import type { StoriesMessages } from './StoriesMessages.ts'

/** What readers' programs are told in English. */
export const en: StoriesMessages = {
  'parameter-unknown': (named) => `There is no such parameter here. Use: ${named}.`,
  'parameter-repeated': () => 'This parameter is given more than once. Give it once.',
  'query-too-long': (named) => `The query is too long. At most ${named} characters are read.`,
  'locale-unknown': (named) => `The newsroom has no such locale. Use one of: ${named}.`,
  'section-unknown': (named) => `The newsroom has no such section. Use one of: ${named}.`,
  'source-unknown': () =>
    'The newsroom credits nobody by this key. GET sources lists the keys, as xinhua or cns.',
  'limit-wrong': (named) => `Give a whole number from 1 to ${named}.`,
  'date-unreadable': () =>
    'This is no date. Give a day (2026-01-31) or an instant with its offset (2026-01-31T08:00:00+08:00); in an address, + is written %2B.',
  'dates-reversed': () => 'The time in from is later than that in to. Exchange them.',
  'words-missing': () => 'There is no letter or digit to look for. Give words, or leave q out.',
  'words-too-many': (named) => `There are too many words to look for. Give at most ${named}.`,
  'body-unknown': (named) => `A body comes as one of: ${named}.`,
  'cursor-unreadable': () =>
    'This cursor is none of ours. Give the value of `next` as it was answered, or leave the parameter out to begin at the beginning.',
  'story-unknown': () => 'No story has this address.',
  'story-elsewhere': (named) => `The story is not in this locale. Ask with locale=${named}.`,
  'key-unknown': (named) =>
    `Nobody has this key or login. Send a key as "${named}", or nothing at all to read as anybody.`,
  'key-off': () => 'This key is switched off. Ask the newsroom for another.',
  'key-missing': (named) => `This newsroom is read with a key. Send it as "${named}".`,
  'key-not-for-reading': () =>
    'This login is not for reading stories. Ask the newsroom to make it an API consumer.',
  'section-not-allowed': (named) => `This key is not for that section. It may read: ${named}.`,
  'format-not-allowed': (named) => `This key is not for that format. It may have: ${named}.`,
  'too-many-requests': (named) =>
    `This key may ask ${named} times in a minute. Ask again after as many seconds as Retry-After says.`,
  'story-gone': () => 'The story was here and no longer is. Take it out of what you show.',
}
