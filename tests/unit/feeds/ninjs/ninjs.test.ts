import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/feeds/formats.ts'
import type { PublishedStory } from '../../../../src/feeds/published/types.ts'
import { ferry, fileOf, nightFerry, publish, shortBrief } from '../helpers/stories.ts'
import { listOf } from '../helpers/written.ts'
import { readableStory } from '../helpers/anyStory.ts'

const folder = fileURLToPath(new URL('../../../../../shared/schemas/ninjs/', import.meta.url))
const schemaIn = (name: string): object => {
  const schema: object = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
  return schema
}

/** Validates as the IPTC's own suite does: drafts of 2020, formats checked, GeoJSON at hand. */
function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(schemaIn('geojson'), 'https://geojson.org/schema/GeoJSON.json')
  return ajv.compile(schemaIn(name))
}

const versions = [
  ['3.1', 'ninjs-3.1', formats.ninjs, 'versionCreated'],
  ['2.2', 'ninjs-2.2', formats.ninjs22, 'versioncreated'],
] as const

/** What is wrong with what was written; nothing where it is valid. */
const wrongWith = (validate: ValidateFunction, written: string): string[] =>
  validate(JSON.parse(written))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)

describe.runIf(existsSync(folder)).each(versions)(
  'ninjs %s, by the schema of the IPTC (needs ../shared, not in a clone)',
  (_version, file, { story, list }, time) => {
    const validate = existsSync(folder) ? validatorOf(file) : (undefined as never)
    const night = publish(nightFerry())

    it.each<[string, PublishedStory]>([
      ['that has everything', night],
      ['that has next to nothing', publish(shortBrief())],
    ])('is kept by a story %s', (_name, told) => {
      expect(wrongWith(validate, story.write(told))).toEqual([])
    })

    it('is kept by a list, an empty one too', () => {
      expect(wrongWith(validate, list.write(listOf([night, publish(shortBrief())])))).toEqual([])
      expect(wrongWith(validate, list.write(listOf([], { section: 'local' })))).toEqual([])
    })

    it('is kept whatever a story holds', () => {
      fc.assert(
        fc.property(readableStory, (any) => {
          expect(wrongWith(validate, story.write(publish(any)))).toEqual([])
        }),
        { numRuns: 40 },
      )
    })

    /** The same story, wrong in one place: the validator above must see it. */
    const broken = (change: (ninjs: Record<string, unknown>) => void): string => {
      const ninjs: Record<string, unknown> = JSON.parse(story.write(night))
      change(ninjs)
      return JSON.stringify(ninjs)
    }

    it.each<[string, (ninjs: Record<string, unknown>) => void]>([
      ['without its uri', (ninjs) => delete ninjs.uri],
      ['with a property of nobody’s', (ninjs) => (ninjs.creditline = '新華社')],
      ['with a status that is none', (ninjs) => (ninjs.pubStatus = ninjs.pubstatus = 'live')],
      ['with a time that is none', (ninjs) => (ninjs[time] = 'yesterday')],
      ['with an association without a name', (ninjs) => (ninjs.associations = [{ uri: 'urn:x:1' }])],
    ])('is not kept by a story %s', (_name, change) => {
      expect(wrongWith(validate, broken(change))).not.toEqual([])
    })
  },
)

describe('ninjs 3.1', () => {
  it('says where the point of a picture is, in pixels of the whole picture only', () => {
    const { associations } = JSON.parse(formats.ninjs.story.write(publish(nightFerry())))
    const points = associations[0].renditions.map(({ name, poi }: { name: string; poi?: object }) => [
      name,
      poi,
    ])
    expect(points).toEqual([
      ['card', undefined],
      ['web', undefined],
      ['webJpeg', { x: 480, y: 720 }],
    ])
  })

  it('says in its own field how a picture came to be, and until when it may be used', () => {
    const made = nightFerry({ photos: [{ id: '7', photo: ferry({ made: 'digitalCapture' }), caption: '' }] })
    const { associations } = JSON.parse(formats.ninjs.story.write(publish(made)))
    expect(associations[0].digitalSourceType).toEqual({
      name: 'digitalCapture',
      uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    })
    expect(associations[0].expires).toBe('2027-11-27T22:30:00+08:00')
    expect(associations[1].digitalSourceType.name).toBe('人工智能生成圖片')
  })
})

describe('ninjs 2.2', () => {
  it('has no name with a capital in it, at whatever depth, and the embargo under its old name', () => {
    const written: unknown = JSON.parse(formats.ninjs22.story.write(publish(nightFerry())))
    expect(namesIn(written).filter((name) => name !== name.toLowerCase())).toEqual([])
    expect(written).toMatchObject({ embargoed: '2026-11-28T09:00:00+08:00' })
    expect(JSON.stringify(written)).not.toContain('"poi"')
  })

  it('says of a picture without sizes who it is by', () => {
    const bare = ferry({ file: fileOf('bare', { sizes: [] }) })
    const written = JSON.parse(
      formats.ninjs22.story.write(
        publish(nightFerry({ photos: [{ id: '7', photo: bare, caption: '' }], body: [] })),
      ),
    )
    expect(written.associations[0]).toMatchObject({ by: '新華社發（何望舒 攝）' })
    expect(written.associations[0]).not.toHaveProperty('renditions')
  })
})

const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...namesIn(member),
      ])
    : []
