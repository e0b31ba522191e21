import { gatedKinds } from '../../../options/slugs.ts'
import { maybe, objectOf, oneOf, text } from '../../schema/build.ts'
import type { JsonSchema } from '../../schema/Schema.ts'
import { mostUses, usableKinds } from '../../whereUsed.ts'
import { documentId } from '../schemas/gateSchemas.ts'
import type { Described, Operation, Operations } from '../Operation.ts'
import { answering, json, refusals } from './answers.ts'
import { collectionOf, inPath, localeOf } from './parameters.ts'

/** What must be sent with a request. */
const body = (schema: JsonSchema, isRequired = true): Pick<Operation, 'body'> => ({
  body: { content: json(schema), isRequired },
})

const gated = (described: Described) => [collectionOf(described, gatedKinds), inPath('id')]

const formBody = ({ guard, words: { fields } }: Described) =>
  objectOf<{ data: Record<string, unknown>; locale?: string; id?: string | number }>({
    data: { type: 'object', description: fields.formData },
    locale: maybe(oneOf(guard.locales())),
    id: maybe({ ...documentId(), description: fields.formId }),
  })

const reasonBody = ({ words: { fields } }: Described) => ({
  asked: objectOf<{ reason?: string }>({ reason: maybe(text(fields.reason)) }),
  required: objectOf<{ reason: string }>({ reason: text(fields.reason, { minLength: 1 }) }),
})

/** What the gate is asked, and told. */
export const gateOperations: Operations = {
  'get /newsroom/check/:collection/:id': (described) => ({
    id: 'checkDocument',
    text: 'checkDocument',
    tag: 'gate',
    caller: 'isStaff',
    parameters: gated(described),
    responses: {
      200: answering(described.words, 'Verdict'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound' }),
    },
  }),
  'post /newsroom/check/:collection': (described) => ({
    id: 'checkForm',
    text: 'checkForm',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [collectionOf(described, gatedKinds), localeOf(described, 'formLocale')],
    ...body(formBody(described)),
    responses: {
      200: answering(described.words, 'FormVerdict'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound', 413: 'bodyTooLarge' }),
    },
  }),
  'get /newsroom/preview/:collection/:id': (described) => ({
    id: 'previewStory',
    text: 'previewStory',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [collectionOf(described, ['articles']), inPath('id'), localeOf(described, 'approvalLocale')],
    responses: {
      200: answering(described.words, 'StoryPreview'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound' }),
    },
  }),
  'post /newsroom/takedown/:collection/:id': (described) => ({
    id: 'takeDown',
    text: 'takeDown',
    tag: 'gate',
    caller: 'mayPublish',
    parameters: gated(described),
    ...body(reasonBody(described).asked, false),
    responses: {
      200: answering(described.words, 'Takedown'),
      ...refusals(described.words, { 404: 'notFound' }),
    },
  }),
  'post /newsroom/release/:collection/:id': (described) => ({
    id: 'release',
    text: 'release',
    tag: 'gate',
    caller: 'mayPublish',
    parameters: gated(described),
    ...body(reasonBody(described).required),
    responses: {
      200: answering(described.words, 'Released'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound', 409: 'notTakenDown' }),
    },
  }),
  'get /newsroom/where-used/:collection/:id': (described) => ({
    id: 'whereUsed',
    text: 'whereUsed',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [
      collectionOf(described, usableKinds),
      inPath('id'),
      {
        name: 'limit',
        in: 'query',
        text: 'usesLimit',
        schema: { type: 'integer', minimum: 1, maximum: mostUses, default: mostUses },
      },
      localeOf(described, 'titleLocale'),
    ],
    responses: { 200: answering(described.words, 'Uses'), ...refusals(described.words, { 404: 'notFound' }) },
  }),
  'get /newsroom/standing/:collection/:id': (described) => ({
    id: 'readStanding',
    text: 'readStanding',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [...gated(described), localeOf(described, 'titleLocale')],
    responses: {
      200: answering(described.words, 'Standing'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound' }),
    },
  }),
  'get /newsroom/day': (described) => ({
    id: 'readDay',
    text: 'readDay',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [localeOf(described, 'titleLocale')],
    responses: { 200: answering(described.words, 'Day'), ...refusals(described.words, {}) },
  }),
  'get /newsroom/rows': (described) => ({
    id: 'readRows',
    text: 'readRows',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [
      { name: 'of', in: 'query', text: 'rowsOf', schema: text() },
      { name: 'ready', in: 'query', text: 'rowsReady', schema: oneOf(['1']) },
      { name: 'look', in: 'query', text: 'rowsLook', schema: oneOf(['1']) },
      { name: 'who', in: 'query', text: 'rowsWho', schema: text() },
      localeOf(described, 'titleLocale'),
    ],
    responses: { 200: answering(described.words, 'RowNotes'), ...refusals(described.words, {}) },
  }),
  'get /newsroom/compare/:collection/:id': (described) => ({
    id: 'comparePublic',
    text: 'comparePublic',
    tag: 'gate',
    caller: 'isStaff',
    parameters: [...gated(described), localeOf(described, 'compareLocale')],
    responses: {
      200: answering(described.words, 'PublicChanges'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound' }),
    },
  }),
  'get /newsroom/refused-schedules': ({ words }) => ({
    id: 'listRefusedSchedules',
    text: 'listRefusedSchedules',
    tag: 'schedules',
    caller: 'isStaff',
    responses: { 200: answering(words, 'RefusedSchedules'), ...refusals(words, {}) },
  }),
  'post /newsroom/refused-schedules/:job/dismiss': ({ words }) => ({
    id: 'dismissRefusedSchedule',
    text: 'dismissRefusedSchedule',
    tag: 'schedules',
    caller: 'isStaff',
    parameters: [inPath('job')],
    responses: { 200: answering(words, 'Dismissed'), ...refusals(words, { 404: 'notFound' }) },
  }),
}
