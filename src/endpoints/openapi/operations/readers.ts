import { text } from '../../schema/build.ts'
import { changesParameters, listParameters, storyParameters } from '../../stories/routeParameters.ts'
import { documentParameters } from '../documentParameters.ts'
import { ref } from '../Named.ts'
import type { Operations } from '../Operation.ts'
import { json, problems, tagged } from './answers.ts'
import { conditions, fromTable, inPath } from './parameters.ts'

const wrong = { 400: 'badQuestion', 414: 'questionTooLong' } as const

/** What anybody may ask. */
export const readersOperations: Operations = {
  'get /stories': (described) => ({
    id: 'listStories',
    text: 'listStories',
    tag: 'stories',
    caller: 'everybody',
    parameters: [...fromTable(described, listParameters), ...conditions(false)],
    responses: { ...tagged(described.words, json(ref('StoryList'))), ...problems(described.words, wrong) },
  }),
  'get /stories/:slug': (described) => ({
    id: 'readStory',
    text: 'readStory',
    tag: 'stories',
    caller: 'everybody',
    parameters: [inPath('slug'), ...fromTable(described, storyParameters), ...conditions()],
    responses: {
      ...tagged(described.words, json(ref('Story'))),
      301: {
        description: described.words.responses.storyMoved,
        headers: {
          Location: { description: described.words.responses.location, schema: text() },
        },
      },
      ...problems(described.words, { ...wrong, 404: 'storyUnknown', 410: 'storyGone' }),
    },
  }),
  'get /stories/changes': (described) => ({
    id: 'followChanges',
    text: 'followChanges',
    tag: 'stories',
    caller: 'everybody',
    parameters: [...fromTable(described, changesParameters), ...conditions(false)],
    responses: {
      ...tagged(described.words, json(ref('Changes')), false),
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
