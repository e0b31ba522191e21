import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { guardOf } from '../../../src/gate/guard/Guarded.ts'
import { breaches, type Breach, type BreachId } from './breaches.ts'
import { good, kept, locales, markField, rowOf, type Data, type Locale } from './documents.ts'
import { ways, type WayName } from './ways/index.ts'
import type { Cell, Start } from './way.ts'
import type { World } from './world.ts'

/** One case: which document on which way, and whether it is the broken one or its good twin. */
export interface Case {
  way: WayName
  breach: BreachId
  locale: Locale
  twin: 'broken' | 'good'
}

type Id = number | string

/** The values of a good document's fields that `good` leaves out. */
const nothingSaid: Data = { byline: [], embargoUntil: null, usableUntil: null, usableIn: [], takedown: {} }

/**
 * A picture that contradicts the document's credit: its XMP names another agency (IPTC Photo
 * Metadata Standard 2023.2, "Credit Line").
 */
const credited = async () => {
  const drawn = sharp({ create: { width: 64, height: 48, channels: 3, background: '#487' } })
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Reuters"/></rdf:RDF></x:xmpmeta>`
  return new Uint8Array(await drawn.jpeg().withXmp(xmp).toBuffer())
}

const plain = async () => {
  const [r = 0, g = 0, b = 0] = Buffer.from(randomUUID().slice(0, 6), 'hex')
  const drawn = sharp({ create: { width: 64, height: 48, channels: 3, background: { r, g, b } } })
  return new Uint8Array(await drawn.jpeg().toBuffer())
}

/** Makes the case's document in the state from which its way starts. */
export async function stage(world: World, { way, breach, locale, twin }: Case, mark: string): Promise<Cell> {
  const { start } = ways[way]
  const { kind, in: where, broken }: Breach = breaches[breach]
  const keptNow = await kept(kind, world)
  const inLocale = (of: Locale, isBroken: boolean): Data => ({
    ...good(kind, world, of, mark),
    ...(isBroken && (where === 'fields' || of === locale) && broken(world, of)),
  })
  const isBroken = twin === 'broken'
  const fields = [markField[kind], ...Object.keys(broken(world, locale))]
  const all = (breaks: boolean) => Object.fromEntries(locales.map((of) => [of, inLocale(of, breaks)]))
  const row = { ...keptNow, ...rowOf(kind, all(isBroken)) }
  const { id, versionId } = await stored(world, kind, start, row, { ...keptNow, ...rowOf(kind, all(false)) })
  const picture =
    breach === 'photo-credit-contradicted' && isBroken
      ? credited
      : breach === 'photo-file-missing' && isBroken
        ? none
        : plain
  const bytes = kind === 'photos' && start === 'nothing' ? await picture() : undefined
  return {
    world,
    kind,
    locale,
    mark,
    id,
    versionId,
    whole: inLocale(locale, isBroken),
    row,
    change: only(fields, { ...nothingSaid, ...keptNow, ...inLocale(locale, isBroken) }),
    rowChange: only(fields, { ...nothingSaid, ...row }),
    ...(bytes && { picture: bytes }),
  }
}

const none = async () => undefined

const only = (fields: readonly string[], data: Data): Data =>
  Object.fromEntries(fields.flatMap((field) => (field in data ? [[field, data[field]]] : [])))

/** The mark of the document that was public before, which no test looks for. */
const before = 'before'

async function stored(
  world: World,
  kind: Cell['kind'],
  start: Start,
  row: Data,
  goodRow: Data,
): Promise<{ id: Id; versionId: Id }> {
  const { payload } = world.app
  const marked = remarked(kind, goodRow, before)
  const save = async (data: Data): Promise<Id> => {
    // Of a draft the guard needs no more than its id; a public row it reads whole, to keep it.
    const only = data._status === 'draft' && { select: { id: true } as const }
    const { id } = await payload.db.create({ collection: kind, data: storable(data), ...only })
    await version(world, kind, id, data)
    return id
  }
  switch (start) {
    case 'nothing':
      return { id: '', versionId: '' }
    case 'draft':
      return { id: await save({ ...row, _status: 'draft' }), versionId: '' }
    case 'trash':
      return {
        id: await save({ ...row, _status: 'published', deletedAt: new Date().toISOString() }),
        versionId: '',
      }
    case 'public':
      return { id: await save({ ...marked, _status: 'published' }), versionId: '' }
    case 'public with draft': {
      const id = await save({ ...marked, _status: 'published' })
      return { id, versionId: await version(world, kind, id, { ...row, _status: 'draft' }) }
    }
    case 'version': {
      const { id } = await payload.db.create({ collection: kind, data: { ...marked, _status: 'published' } })
      const versionId = await version(world, kind, id, { ...row, _status: 'published' })
      await version(world, kind, id, { ...marked, _status: 'published' })
      return { id, versionId }
    }
  }
}

/** Drops an empty file name, because MongoDB's unique index of file names allows null only once. */
function storable({ filename, ...data }: Data): Data {
  return filename === null || filename === undefined ? data : { ...data, filename }
}

/**
 * Stores a version of a row, as Payload does after a save, but past the gate, because it only
 * prepares the case.
 */
async function version(world: World, kind: Cell['kind'], parent: Id, data: Data): Promise<Id> {
  const now = new Date().toISOString()
  const made = await guardOf(world.app.payload).inner.createVersion({
    collectionSlug: kind,
    parent,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    // Payload types a version by its collection's generated type.
    versionData: { ...data, createdAt: now, updatedAt: now } as never,
    // SQL would read all of it back, which costs as much as storing it.
    select: { id: true },
  })
  return made.id
}

/** The same row with another mark, in every locale. */
function remarked(kind: Cell['kind'], row: Data, mark: string): Data {
  const field = markField[kind]
  const isByLocale = typeof row[field] === 'object'
  return { ...row, [field]: isByLocale ? Object.fromEntries(locales.map((of) => [of, mark])) : mark }
}
