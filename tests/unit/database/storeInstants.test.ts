import { ValidationError, type BaseDatabaseAdapter, type FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { readDates, storeInstants } from '../../../src/database/storeInstants.ts'
import { writeMethods } from '../../../src/database/writeMethods.ts'

type Data = Record<string, unknown>

/** Of a sanitized field only the name, the type and the fields within are read. */
const fields = [
  { name: 'headline', type: 'text' },
  { name: 'embargoUntil', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  { name: 'date', type: 'date' },
  { name: 'corrections', type: 'array', flattenedFields: [{ name: 'at', type: 'date' }] },
] as unknown as FlattenedField[]

const sent = '2026-11-28T20:00:00+08:00'
const stored = '2026-11-28T12:00:00.000Z'

/** An adapter whose methods answer with what they were given. */
function adapter() {
  const written: Data = {
    payload: {
      collections: { articles: { config: { flattenedFields: fields } } },
      globals: { config: [{ slug: 'front', flattenedFields: fields }] },
    },
    find: async (args: Data) => args,
  }
  for (const name of writeMethods) written[name] = async (args: Data) => args
  // Only these members are read of an adapter.
  storeInstants(written as unknown as BaseDatabaseAdapter)
  return written as unknown as Record<string, (args: Data) => Promise<Data>>
}

const headers = (language: string) => ({ headers: new Headers({ 'accept-language': language }) })

describe('every writing method', () => {
  it.each(writeMethods)('%s stores the dates of what it is given as instants', async (name) => {
    const given = { collection: 'articles', slug: 'front', data: { embargoUntil: sent }, createdAt: sent }
    expect(await adapter()[name]?.(given)).toMatchObject({
      data: { embargoUntil: stored },
      createdAt: stored,
    })
  })

  it('leaves everything else, and what it was given, as it is', async () => {
    const data = {
      headline: '2026-11-28T20:00:00+08:00',
      corrections: [{ at: sent, id: 'r' }],
      unknown: sent,
    }
    const copy = structuredClone(data)
    const given = await adapter().create?.({ collection: 'articles', data, where: { a: 1 } })
    expect(given).toMatchObject({
      where: { a: 1 },
      data: { ...data, corrections: [{ at: stored, id: 'r' }] },
    })
    expect(data).toEqual(copy)
  })

  it('knows no dates of a collection or global that there is not', async () => {
    const data = { embargoUntil: sent }
    expect(await adapter().create?.({ collection: 'recipes', data })).toMatchObject({ data })
    expect(await adapter().updateGlobal?.({ slug: 'footer', data })).toMatchObject({ data })
  })

  it('reads nothing of a call without data', async () => {
    expect(await adapter().updateOne?.({ collection: 'articles', id: 5 })).toMatchObject({ id: 5 })
    expect(await adapter().updateOne?.({ collection: 'articles', data: null })).toMatchObject({ data: null })
  })
})

describe('a version', () => {
  it('has its dates as instants, given as the document itself', async () => {
    const given = { collectionSlug: 'articles', versionData: { embargoUntil: sent }, updatedAt: sent }
    expect(await adapter().createVersion?.(given)).toMatchObject({
      versionData: { embargoUntil: stored },
      updatedAt: stored,
    })
  })

  it('has them too, and those of its record, given as a record', async () => {
    const given = {
      collection: 'articles',
      versionData: { version: { date: '2026-11-28' }, createdAt: sent },
    }
    expect(await adapter().updateVersion?.(given)).toMatchObject({
      versionData: { version: { date: stored }, createdAt: stored },
    })
  })

  it('keeps the record’s own emptied times empty', async () => {
    const given = { collection: 'articles', versionData: { version: {}, updatedAt: null } }
    expect(await adapter().updateVersion?.(given)).toMatchObject({ versionData: { updatedAt: null } })
  })
})

describe('a date that names no instant', () => {
  const write = (data: Data, language = 'en') =>
    adapter().create?.({ collection: 'articles', data, req: headers(language) })

  it('is refused at its field, and so is every other', async () => {
    const data = { embargoUntil: 'soon', corrections: [{ at: 'x' }], date: sent }
    const refusal = await write(data)?.catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(ValidationError)
    expect(refusal).toMatchObject({
      data: { collection: 'articles', errors: [{ path: 'embargoUntil' }, { path: 'corrections.0.at' }] },
    })
  })

  it.each([['en'], ['zh-HK'], ['zh-CN']])(
    'is quoted in a message in the language of the request: %s',
    async (language) => {
      const refusal = await write({ embargoUntil: '下星期' }, language)?.catch((error: unknown) => error)
      expect(refusal).toMatchObject({ message: expect.stringContaining('下星期') })
      const others = ['en', 'zh-HK', 'zh-CN'].filter((one) => one !== language)
      for (const other of others) {
        const another = await write({ embargoUntil: '下星期' }, other)?.catch((error: unknown) => error)
        expect(String(another)).not.toBe(String(refusal))
      }
    },
  )

  it('is quoted in part where it is long', async () => {
    const refusal = await write({ embargoUntil: 'x'.repeat(10_000) })?.catch((error: unknown) => error)
    expect(String(refusal).length).toBeLessThan(1000)
  })

  it('is refused as well before Payload looks at it', () => {
    const collection = { slug: 'articles', flattenedFields: fields }
    expect(readDates(collection, { embargoUntil: sent }, headers('en'))).toEqual({ embargoUntil: stored })
    expect(() => readDates(collection, { embargoUntil: {} }, headers('en'))).toThrow(ValidationError)
  })
})
