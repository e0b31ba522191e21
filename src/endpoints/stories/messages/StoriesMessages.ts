/** Why a reader's question is not answered. Programs read the code, people the message. */
export type StoriesProblem =
  | 'parameter-unknown'
  | 'parameter-repeated'
  | 'query-too-long'
  | 'locale-unknown'
  | 'section-unknown'
  | 'source-unknown'
  | 'limit-wrong'
  | 'date-unreadable'
  | 'dates-reversed'
  | 'words-missing'
  | 'words-too-many'
  | 'body-unknown'
  | 'cursor-unreadable'
  | 'story-unknown'
  | 'story-elsewhere'
  | 'story-gone'
  | 'key-unknown'
  | 'key-off'
  | 'key-missing'
  | 'key-not-for-reading'
  | 'section-not-allowed'
  | 'format-not-allowed'
  | 'too-many-requests'

/** The messages in one language: what is wrong, and how to mend it. `named` is what a message names. */
export type StoriesMessages = Record<StoriesProblem, (named: string) => string>
