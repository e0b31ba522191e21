import { text } from '../../schema/build.ts'
import { formats, type Format } from '../../../feeds/index.ts'
import {
  changesParameters,
  feedParameters,
  formatParameters,
  listParameters,
  storyParameters,
} from '../../stories/asked/routeParameters.ts'
import { documentParameters } from '../documentParameters.ts'
import { ref } from '../Named.ts'
import type { Content, Describe, Described, Operation, Operations } from '../Operation.ts'
import { json, problems, tagged } from './answers.ts'
import { conditions, fromTable, inPath } from './parameters.ts'

const wrong = { 400: 'badQuestion', 414: 'questionTooLong' } as const

/** Who may ask for stories, as this newsroom has it. */
const readerOf = ({ guard }: Described): Operation['caller'] =>
  guard.options().readers.key === 'required' ? 'keyedReader' : 'anyReader'

/** What a key may be refused, with the headers that say more. */
function keyed({ words }: Described): Operation['responses'] {
  const { 401: unknown, ...others } = problems(words, { 401: 'keyUnknown', 403: 'keyNotFor', 429: 'tooMany' })
  const header = (said: 'authenticate' | 'retryAfter') => ({
    description: words.responses[said],
    schema: text(),
  })
  return {
    ...others,
    401: {
      description: words.responses.keyUnknown,
      ...unknown,
      headers: { 'WWW-Authenticate': header('authenticate') },
    },
    429: {
      description: words.responses.tooMany,
      ...others[429],
      headers: { 'Retry-After': header('retryAfter') },
    },
  }
}

/** How one story is answered, in whatever form. */
const oneStory = (described: Described, content: Content): Operation['responses'] => ({
  ...tagged(described.words, content),
  ...keyed(described),
  301: {
    description: described.words.responses.storyMoved,
    headers: { Location: { description: described.words.responses.location, schema: text() } },
  },
  ...problems(described.words, { ...wrong, 404: 'storyUnknown', 410: 'storyGone' }),
})

/** A name for programs: `ninjs22` of a format is `Ninjs22`. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** A text in a media type, whose parameters (`charset`) belong to the answer alone. */
const mediaOf = (mediaType: string): Content => ({
  [mediaType.split(';')[0] ?? mediaType]: {
    schema: mediaType.includes('json') ? { type: 'object' } : text(),
  },
})

const feedOf =
  (name: string, { title }: Format, { mediaType }: NonNullable<Format['list']>): Describe =>
  (described) => ({
    id: `readFeed${capital(name)}`,
    text: 'readFeed',
    of: title,
    tag: 'stories',
    caller: readerOf(described),
    parameters: [...fromTable(described, feedParameters), ...conditions(false)],
    responses: {
      ...tagged(described.words, mediaOf(mediaType)),
      ...keyed(described),
      ...problems(described.words, wrong),
    },
  })

const storyIn =
  (name: string, { title }: Format, { mediaType }: NonNullable<Format['story']>): Describe =>
  (described) => ({
    id: `readStoryAs${capital(name)}`,
    text: 'readStoryAs',
    of: title,
    tag: 'stories',
    caller: readerOf(described),
    parameters: [inPath('slug'), ...fromTable(described, formatParameters), ...conditions()],
    responses: oneStory(described, mediaOf(mediaType)),
  })

/** Of every format its feed and its story, where it has them. */
const formatOperations: Operations = Object.fromEntries(
  Object.entries<Format>(formats).flatMap(([name, format]): [string, Describe][] =>
    [
      ...(format.list
        ? [[`get /feeds/${format.list.feed}`, feedOf(name, format, format.list)] as const]
        : []),
      ...(format.story
        ? [[`get /stories/:slug${format.story.suffix}`, storyIn(name, format, format.story)] as const]
        : []),
    ].map(([key, describe]) => [key, describe]),
  ),
)

/** What anybody may ask. */
export const readersOperations: Operations = {
  ...formatOperations,
  'get /stories': (described) => ({
    id: 'listStories',
    text: 'listStories',
    tag: 'stories',
    caller: readerOf(described),
    parameters: [...fromTable(described, listParameters), ...conditions(false)],
    responses: {
      ...tagged(described.words, json(ref('StoryList'))),
      ...keyed(described),
      ...problems(described.words, wrong),
    },
  }),
  'get /stories/:slug': (described) => ({
    id: 'readStory',
    text: 'readStory',
    tag: 'stories',
    caller: readerOf(described),
    parameters: [inPath('slug'), ...fromTable(described, storyParameters), ...conditions()],
    responses: oneStory(described, json(ref('Story'))),
  }),
  'get /stories/changes': (described) => ({
    id: 'followChanges',
    text: 'followChanges',
    tag: 'stories',
    caller: readerOf(described),
    parameters: [...fromTable(described, changesParameters), ...conditions(false)],
    responses: {
      ...tagged(described.words, json(ref('Changes')), false),
      ...keyed(described),
      ...problems(described.words, wrong),
    },
  }),
  'get /newsroom/openapi.json': (described) => ({
    id: 'readApi',
    text: 'readApi',
    tag: 'document',
    caller: 'everybody',
    parameters: [...fromTable(described, documentParameters), ...conditions(false)],
    responses: {
      ...tagged(described.words, json({ type: 'object' }), false),
      ...problems(described.words, wrong),
    },
  }),
  'get /newsroom/docs': (described) => ({
    id: 'readApiPage',
    text: 'readApiPage',
    tag: 'document',
    caller: 'everybody',
    parameters: [...fromTable(described, documentParameters), ...conditions(false)],
    responses: {
      ...tagged(described.words, { 'text/html': { schema: text() } }, false),
      ...problems(described.words, wrong),
    },
  }),
}
