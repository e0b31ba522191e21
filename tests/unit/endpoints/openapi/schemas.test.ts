import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentMessages } from '../../../../src/endpoints/openapi/messages/index.ts'
import type { Named } from '../../../../src/endpoints/openapi/Named.ts'
import { deskSchemas } from '../../../../src/endpoints/openapi/schemas/deskSchemas.ts'
import { gateSchemas } from '../../../../src/endpoints/openapi/schemas/gateSchemas.ts'
import { importSchemas } from '../../../../src/endpoints/openapi/schemas/importSchemas.ts'
import { listSchemas } from '../../../../src/endpoints/openapi/schemas/listSchemas.ts'
import { storySchemas } from '../../../../src/endpoints/openapi/schemas/storySchemas.ts'
import type { JsonSchema } from '../../../../src/endpoints/schema/Schema.ts'
import { storiesMessages } from '../../../../src/endpoints/stories/messages/index.ts'
import type { StoriesProblem } from '../../../../src/endpoints/stories/messages/StoriesMessages.ts'
import { Problem, problemAnswer } from '../../../../src/endpoints/stories/answer/Problem.ts'
import { bodyHtml, bodyText } from '../../../../src/feeds/index.ts'
import type { PublishedStory } from '../../../../src/feeds/published/types.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import { readableStory } from '../../feeds/helpers/anyStory.ts'
import { drawing, ferry, fileOf, nightFerry, publish, shortBrief } from '../../feeds/helpers/stories.ts'
import { guardedPayload } from '../../helpers/guardedPayload.ts'
import { requestTo } from '../../helpers/requestTo.ts'

const { fields } = documentMessages.en
const schemas = {
  ...storySchemas(fields),
  ...listSchemas(fields),
  ...gateSchemas(fields),
  ...importSchemas(fields),
  ...deskSchemas(fields),
}

/** A schema that lets no member through that it does not name: so what is answered must be described. */
function closed(schema: JsonSchema): unknown {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside)
    if (typeof value !== 'object' || value === null) return value
    const members = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inside(one)]))
    const isObject = 'properties' in members && members.type === 'object'
    return isObject ? { ...members, additionalProperties: false } : members
  }
  return inside(schema)
}

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }))
ajv.addSchema({
  $id: 'https://headland.example/openapi',
  components: { schemas: closed(schemas as unknown as JsonSchema) }, // a record of schemas
})

const validatorOf = (name: keyof Named): ValidateFunction =>
  ajv.compile({ $ref: `https://headland.example/openapi#/components/schemas/${name}` })

const faults = (validate: ValidateFunction, value: unknown): string[] =>
  validate(JSON.parse(JSON.stringify(value)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

const story = validatorOf('Story')

describe('the schema of a story', () => {
  it.each<[string, PublishedStory]>([
    ['with everything', publish(nightFerry())],
    ['with the least', publish(shortBrief())],
    ['with a picture that only has its original', publish(nightFerry({ photos: [only()] }))],
  ])('describes one %s, and nothing of it is left over', (_, published) => {
    expect(faults(story, published)).toEqual([])
  })

  it('describes whatever readers may have', () => {
    const shown = readableStory.map((one) => publish(one))
    fc.assert(
      fc.property(shown, (published) => {
        expect(faults(story, published)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  it.each([
    ['HTML', bodyHtml(publish(nightFerry()))],
    ['text', bodyText(publish(nightFerry()))],
    ['nothing', undefined],
  ])('describes a body as %s', (_, body) => {
    expect(faults(story, { ...publish(nightFerry()), body })).toEqual([])
  })

  it.each<[string, object]>([
    ['without its credit', { creditLine: undefined }],
    ['with a credit that is empty', { creditLine: '' }],
    ['without its guid', { guid: undefined }],
    ['at an address that is none', { url: '/night ferry' }],
    ['published at no instant', { publishedAt: '2026-11-28' }],
    ['with a member that nobody knows', { owner: 7 }],
    ['with a block that nobody knows', { body: [{ type: 'table' }] }],
    ['with a photo without its credit', { photos: [{ guid: 'urn:uuid:7' }] }],
    ['with a revision that is no number', { revision: '3' }],
  ])('does not take one %s', (_, over) => {
    expect(faults(story, { ...publish(nightFerry()), ...over })).not.toEqual([])
  })
})

function only() {
  return { id: '8', photo: drawing({ file: fileOf('only', { sizes: [] }) }), caption: ferry().caption }
}

describe('the schema of a problem', () => {
  const problem = validatorOf('Problem')
  const { payload } = guardedPayload()
  const codes = Object.keys(storiesMessages.en) as StoriesProblem[] // the keys of a record of exactly these

  it.each(codes)('describes %s, in every language', async (code) => {
    for (const language of ['zh-HK', 'zh-CN', 'en']) {
      const req = requestTo(payload, { headers: { 'accept-language': language } })
      const more = {
        locales: ['en'],
        removed: { guid: 'urn:uuid:1', at: '2026-11-28T10:00:00+08:00', reason: 'expired' },
      }
      for (const details of [{}, { status: 410, parameter: 'q', named: 'x', more }]) {
        const answer = problemAnswer(req, new Problem(code, details))
        expect(faults(problem, await answer.json())).toEqual([])
      }
    }
  })
})

describe('the schemas of what the gate says', () => {
  const finding = validatorOf('Finding')
  const found = {
    rule: 'text-blank',
    severity: 'block',
    path: 'headline',
    locale: 'zh-Hant',
    params: { field: 'headline', most: 3, names: ['新華社', '中新社'] },
    message: '標題還沒有內容',
  }

  it('know every rule by its name, and no other', () => {
    for (const rule of Object.keys(rules))
      expect([rule, faults(finding, { ...found, rule })]).toEqual([rule, []])
    expect(faults(finding, { ...found, rule: 'text-bland' })).not.toEqual([])
  })

  it.each([
    ['what is wrong and what should be', { actual: '新華社', expected: '中新社' }],
    ['a label in the app’s languages', { label: { 'zh-TW': '標題', en: 'Headline' } }],
    ['a label that is one text', { label: 'Headline' }],
  ])('know %s', (_, over) => {
    expect(faults(finding, { ...found, ...over })).toEqual([])
  })

  it.each([
    ['a number', 12],
    ['text', '6653f0c2a9d7e4b1c2d3e4f5'],
  ])('take an id that is %s', (_, id) => {
    const verdict = {
      collection: 'articles',
      id,
      status: 'refused',
      locales: ['zh-Hant'],
      findings: [found],
      warnings: [],
      promotions: [{ collection: 'photos', id: '7', kind: 'photo', name: '園圃一角' }],
    }
    expect(faults(validatorOf('Verdict'), verdict)).toEqual([])
    expect(faults(validatorOf('Verdict'), { ...verdict, id: null })).not.toEqual([])
  })
})

it('no schema points to one that is not there', () => {
  const refs = [...JSON.stringify(schemas).matchAll(/#\/components\/schemas\/(\w+)/gu)].map(
    ([, name]) => name,
  )
  expect(refs.length).toBeGreaterThan(20)
  expect(refs.filter((name) => !(String(name) in schemas))).toEqual([])
})
