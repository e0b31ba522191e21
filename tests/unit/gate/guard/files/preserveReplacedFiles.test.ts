import { describe, expect, it } from 'vitest'
import { beginReplacing, endReplacing } from '../../../../../src/gate/guard/files/preserveReplacedFiles.ts'
import { newsroomInMemory } from '../../../helpers/newsroomInMemory.ts'
import { photoRow } from '../../../helpers/stored.ts'

const room = newsroomInMemory()
const { id } = room.put('photos', photoRow({ sizes: { thumb: { filename: 'ferry-1.jpg' } } }))
room.versions('photos').push({ id: 70, parent: id, latest: true, version: photoRow() })

/** What an operation learns of the file by each of its ways to read. */
async function learned(req: object, collection = 'photos'): Promise<unknown[]> {
  const given = { collection, where: {}, req } as never // only these members are read
  const row = await room.db.findOne<{ id: number; filename?: string }>(given)
  const rows = await room.db.find<{ id: number; filename?: string }>(given)
  const drafts = await room.db.queryDrafts<{ id: number; filename?: string }>(given)
  const versions = await room.db.findVersions<{ filename?: string }>(given)
  return [row?.filename, rows.docs[0]?.filename, drafts.docs[0]?.filename, versions.docs[0]?.version.filename]
}

describe('an update that brings a photo another file', () => {
  it('does not learn the name of the old one, whichever way it reads, and so cannot delete it', async () => {
    const req = room.request()
    beginReplacing(req)
    expect(await learned(req)).toEqual(Array(4).fill(undefined))
    const whole = await room.db.findOne<{ id: number }>({ collection: 'photos', where: {}, req })
    expect(whole).toMatchObject({ caption: { 'zh-Hant': '渡輪駛近碼頭。' }, credits: [1] })
    expect(whole).toMatchObject({ sizes: undefined })
  })

  it('learns it again once Payload is past that place, and other requests always do', async () => {
    const req = room.request()
    beginReplacing(req)
    expect(await learned(room.request())).toEqual(Array(4).fill('ferry.jpg'))
    endReplacing(req)
    expect(await learned(req)).toEqual(Array(4).fill('ferry.jpg'))
  })

  it('finds nothing where there is nothing', async () => {
    const req = room.request()
    beginReplacing(req)
    expect(await room.db.findOne({ collection: 'photos', where: { id: { equals: 404 } }, req })).toBeNull()
  })

  it('changes nothing of what is stored', () => {
    expect(room.rows('photos')[0]).toMatchObject({ filename: 'ferry.jpg' })
    expect(room.versions('photos')[0]?.version).toMatchObject({ filename: 'ferry.jpg' })
  })
})
