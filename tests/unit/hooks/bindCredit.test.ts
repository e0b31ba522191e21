import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { fileAsSaved, photoAsSaved } from '../../../src/endpoints/check/photoAsSaved.ts'
import { silentUpdateIn } from '../../../src/gate/guard/drafts/SilentUpdate.ts'
import { bindCredit, bindCreditOf, creditsOf, noteIntent } from '../../../src/hooks/bindCredit.ts'
import { leaveStatus } from '../../../src/hooks/leaveStatus.ts'
import { refuseForeignOrigin } from '../../../src/hooks/refuseForeignOrigin.ts'

type Row = Record<string, unknown>
type OperationArgs = Parameters<CollectionBeforeOperationHook>[0]

interface Save {
  operation?: 'create' | 'update'
  file?: boolean
  /** The version that is restored. */
  restored?: Row
  hook?: CollectionBeforeChangeHook
}

const ferry = { filename: 'ferry.jpg', filesize: 10 }
const tram = { filename: 'tram.jpg', filesize: 20 }

/** For which file the credit counts after a save, through both hooks. */
async function boundTo(
  data: Row,
  originalDoc: Row | undefined,
  { operation = 'update', file = false, restored, hook = bindCredit }: Save = {},
) {
  const req = {
    context: {},
    file: file ? {} : undefined,
    payload: { db: { findVersions: async () => ({ docs: restored ? [{ version: restored }] : [] }) } },
  }
  const note = {
    args: { id: 1 },
    collection: { slug: 'photos' },
    operation: restored ? 'restoreVersion' : operation,
    req,
  }
  // Only these members are read of the hooks' arguments.
  await noteIntent(note as unknown as OperationArgs)
  const after = await hook({
    data,
    originalDoc,
    operation,
    req,
  } as unknown as Parameters<CollectionBeforeChangeHook>[0])
  return (after as Row).attributionFor
}

describe('the file for which a credit was given', () => {
  it('is that of a new photo', async () => {
    expect(await boundTo({ ...ferry, credits: [1] }, undefined, { operation: 'create' })).toBe('ferry.jpg:10')
    expect(await boundTo({ credits: [1] }, undefined, { operation: 'create' })).toBe('')
  })

  it('is the new file where one comes', async () => {
    const before = { ...ferry, credits: [1], attributionFor: 'ferry.jpg:10' }
    expect(await boundTo({ ...before, ...tram }, before, { file: true })).toBe('tram.jpg:20')
  })

  it('is the present file where somebody changes the credit', async () => {
    const before = { ...ferry, credits: [1], attributionFor: 'old.jpg:5' }
    expect(await boundTo({ ...before, credits: [2] }, before)).toBe('ferry.jpg:10')
    expect(await boundTo({ ...before, via: [3] }, before)).toBe('ferry.jpg:10')
  })

  it('stays where neither changes, also when the credit comes populated', async () => {
    const before = { ...ferry, credits: [1], attributionFor: 'old.jpg:5' }
    expect(await boundTo({ ...before, credits: [{ id: 1, key: 'xinhua' }], caption: '新' }, before)).toBe(
      'old.jpg:5',
    )
  })

  it('goes along when the same picture is cropped', async () => {
    const before = { ...ferry, credits: [1], attributionFor: 'ferry.jpg:10' }
    expect(await boundTo({ ...before, filename: 'ferry-1.jpg', filesize: 8 }, before)).toBe('ferry-1.jpg:8')
  })

  it('is, of a restored version, the file it was given for then', async () => {
    const today = { ...tram, credits: [2], attributionFor: 'tram.jpg:20' }
    const restored = { ...ferry, credits: [1], attributionFor: 'ferry.jpg:10' }
    expect(await boundTo({ ...tram, credits: [1] }, today, { restored })).toBe('ferry.jpg:10')
    expect(await boundTo({ ...tram, credits: [2] }, today, { restored: { ...restored, credits: [2] } })).toBe(
      'tram.jpg:20',
    )
  })

  it('is none there is where a restored version is older than every file', async () => {
    const today = { ...tram, credits: [2], attributionFor: 'tram.jpg:20' }
    const bound = await boundTo({ ...tram, credits: [1] }, today, { restored: { credits: [1] } })
    expect(bound).not.toBe('tram.jpg:20')
    expect(bound).not.toBe('')
  })

  it('goes by the fields in which an app’s own pictures name whom they credit', async () => {
    const hook = bindCreditOf(['meta.owners', 'agency'])
    const before = { ...ferry, meta: { owners: [1] }, credits: [1], attributionFor: 'old.jpg:5' }
    expect(await boundTo({ ...before, credits: [9] }, before, { hook })).toBe('old.jpg:5')
    expect(await boundTo({ ...before, meta: { owners: [2] } }, before, { hook })).toBe('ferry.jpg:10')
  })

  it.each([
    [{}, {}, true],
    [{ credits: [1] }, { credits: [{ id: 1 }] }, true],
    [{ credits: ['1'] }, { credits: [1] }, true],
    [{ credits: null }, { credits: [] }, true],
    [{ credits: [1, 2] }, { credits: [2, 1] }, false],
    [{ credits: [1] }, { via: [1] }, false],
  ])('is compared by whom it credits: %j and %j, %s', (one, other, same) => {
    expect(creditsOf(one) === creditsOf(other)).toBe(same)
  })
})

describe('a photo’s form, before it is saved', () => {
  const saved = { ...ferry, credits: [1], attributionFor: 'ferry.jpg:10', mimeType: 'image/jpeg' }

  it('keeps the stored file, whatever the form says of it', () => {
    expect(photoAsSaved(saved, { filename: 'mine.jpg', filesize: 1, caption: 'x' }, undefined)).toMatchObject(
      ferry,
    )
    expect(photoAsSaved(saved, {}, undefined)).toMatchObject({ attributionFor: 'ferry.jpg:10' })
  })

  it('has the file that is chosen, for which the credit is then given', () => {
    expect(photoAsSaved(saved, {}, tram)).toMatchObject({ ...tram, attributionFor: 'tram.jpg:20' })
    expect(photoAsSaved({}, { credits: [1] }, tram)).toMatchObject({ attributionFor: 'tram.jpg:20' })
  })

  it('has a changed credit given for the file that it has', () => {
    const stale = { ...saved, attributionFor: 'old.jpg:5' }
    expect(photoAsSaved(stale, { credits: [2] }, undefined)).toMatchObject({ attributionFor: 'ferry.jpg:10' })
    expect(photoAsSaved(stale, { credits: [1] }, undefined)).toMatchObject({ attributionFor: 'old.jpg:5' })
    expect(photoAsSaved({ credits: [1] }, { credits: [2] }, undefined).attributionFor).toBeUndefined()
  })

  it.each([undefined, null, 'tram.jpg', [], {}, { filename: 5 }])('has no chosen file in %j', (chosen) => {
    expect(fileAsSaved(chosen)).toEqual({})
  })
})

describe('an update that does not say _status', () => {
  const run = (args: Row, operation = 'update') => {
    const req = { context: {}, locale: 'zh-Hant' }
    // Only these members are read of a hook's arguments.
    const after = leaveStatus({
      args,
      operation,
      collection: { slug: 'articles' },
      req,
    } as unknown as OperationArgs)
    // As above.
    const noted = silentUpdateIn({ collection: 'articles', req } as unknown as Parameters<
      typeof silentUpdateIn
    >[0])
    return { after, noted, req }
  }

  it.each([[{}], [{ _status: null }], [{ _status: '' }], [{ _status: undefined }]])(
    '(%j) is noted with what it names',
    (status) => {
      const { after, noted } = run({
        id: 1,
        data: { section: 'sport', ...status },
        autosave: true,
        unpublishAllLocales: true,
      })
      expect(noted).toMatchObject({ named: { section: 'sport' }, locale: 'zh-Hant', isOfMany: false })
      expect(after).toMatchObject({ data: { section: 'sport' }, autosave: false })
      expect(after).toMatchObject({ unpublishAllLocales: undefined })
      expect((after as { data: Row }).data).not.toHaveProperty('_status')
    },
  )

  it('is of many documents where it names none by its id', () => {
    expect(run({ where: {}, data: { section: 'sport' } }).noted).toMatchObject({ isOfMany: true })
  })

  it('writes the one locale that it would have published', () => {
    const { noted, req } = run({ id: 1, data: { headline: 'x' }, publishSpecificLocale: 'en' })
    expect(noted?.locale).toBe('en')
    expect(req.locale).toBe('en')
  })

  it.each([
    ['a draft', { id: 1, draft: true, data: { section: 'sport' } }],
    ['a publication', { id: 1, data: { _status: 'published' } }],
    ['a withdrawal', { id: 1, data: { _status: 'draft' } }],
  ])('is not %s, which stays as it is', (_, args) => {
    const { after, noted } = run(args)
    expect(after).toBe(args)
    expect(noted).toBeUndefined()
  })

  it('is not another operation', () => {
    const { after, noted } = run({ data: { a: 1 } }, 'create')
    expect(after).toEqual({ data: { a: 1 } })
    expect(noted).toBeUndefined()
  })
})

describe('a login from the page of another site', () => {
  const ask = (
    operation: string,
    origin: string | undefined,
    { csrf = ['https://news.example'], user = null as Row | null } = {},
  ) => {
    const headers = new Headers(origin === undefined ? {} : { Origin: origin })
    const req = { headers, user, payload: { config: { csrf } } }
    // Only these members are read of a hook's arguments.
    return () => refuseForeignOrigin({ operation, req } as unknown as OperationArgs)
  }

  it.each(['login', 'refresh', 'forgotPassword', 'resetPassword', 'create'])(
    'is refused: %s',
    (operation) => {
      expect(ask(operation, 'https://evil.example')).toThrow(APIError)
      expect(ask(operation, 'https://news.example.evil.example')).toThrow(APIError)
      expect(ask(operation, 'null')).toThrow(APIError)
      expect(ask(operation, 'https://news.example')).not.toThrow()
      expect(ask(operation, undefined)).not.toThrow()
    },
  )

  it('is refused nobody who is logged in, and nowhere without named origins', () => {
    expect(ask('create', 'https://evil.example', { user: { id: 1 } })).not.toThrow()
    expect(ask('login', 'https://evil.example', { csrf: [] })).not.toThrow()
  })

  it('is the only thing refused', () => {
    for (const operation of ['read', 'update', 'delete', 'logout', 'me'])
      expect(ask(operation, 'https://evil.example')).not.toThrow()
  })
})
