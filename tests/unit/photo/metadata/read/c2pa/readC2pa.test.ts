import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { buildXmp } from '../../../../../../src/photo/metadata/embed/buildXmp.ts'
import { embedXmp } from '../../../../../../src/photo/metadata/embed/embedXmp.ts'
import { readC2pa } from '../../../../../../src/photo/metadata/read/c2pa/readC2pa.ts'
import { readFileMetadata } from '../../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { draw } from '../../../pictures.ts'
import { signedPicture } from '../../../signedPicture.ts'

const generated = [['c2pa.created', 'trainedAlgorithmicMedia']] as const
const captured = [['c2pa.created', 'digitalCapture']] as const
const filled = [['c2pa.edited', 'trainedAlgorithmicMedia']] as const
const typeOf = async (bytes: Buffer) => (await readFileMetadata(bytes)).metadata.digitalSourceType

describe('a C2PA manifest', () => {
  it.each(['jpeg', 'png'] as const)('in a %s says how the picture was made', async (type) => {
    const signed = await signedPicture(await draw(type, 60, 40), generated)
    expect(await readFileMetadata(signed)).toEqual({
      metadata: { digitalSourceType: 'trainedAlgorithmicMedia' },
      problems: [],
    })
    expect((await sharp(signed).metadata()).width).toBe(60)
  })

  it('says so of what the picture was made of, too', async () => {
    const jpeg = await draw('jpeg', 60, 40)
    expect(await typeOf(await signedPicture(jpeg, captured))).toBe('digitalCapture')
    expect(await typeOf(await signedPicture(jpeg, captured, filled))).toBe(
      'compositeWithTrainedAlgorithmicMedia',
    )
    expect(await typeOf(await signedPicture(jpeg, generated, [['c2pa.edited', 'humanEdits']]))).toBe(
      'trainedAlgorithmicMedia',
    )
  })

  it.each([
    ['digitalCapture', generated, 'trainedAlgorithmicMedia'],
    ['trainedAlgorithmicMedia', captured, 'trainedAlgorithmicMedia'],
    ['negativeFilm', captured, 'negativeFilm'],
  ] as const)(
    'beside IPTC’s %s: where one of the two says generated it is believed, else IPTC',
    async (iptc, actions, expected) => {
      const labelled = embedXmp(await draw('jpeg', 60, 40), buildXmp({ digitalSourceType: iptc }))
      expect(await typeOf(await signedPicture(labelled, actions))).toBe(expected)
    },
  )

  it('that is damaged is left out and named; the other words are read', async () => {
    const labelled = embedXmp(await draw('jpeg', 60, 40), buildXmp({ caption: 'A pier' }))
    const signed = await signedPicture(labelled, generated)
    const at = signed.indexOf('c2pa.actions')
    const damaged = Buffer.from(signed)
    damaged.fill(0xff, at + 40, at + 110)
    const { metadata, problems } = await readFileMetadata(damaged)
    expect(metadata).toEqual({ caption: 'A pier' })
    expect(problems).toEqual([expect.stringMatching(/^The C2PA manifest was left out: /)])
  })

  it('is not looked for in a picture that has none', async () => {
    const load = () => Promise.reject(new Error('It was asked for'))
    expect(await readC2pa(await draw('jpeg', 60, 40), load)).toEqual({})
    const words = embedXmp(await draw('jpeg', 60, 40), buildXmp({ caption: 'jumb' }))
    expect(await readC2pa(words, load)).toEqual({})
  })

  it('stays unread without its package, which is logged once, with what to install', async () => {
    const signed = await signedPicture(await draw('jpeg', 60, 40), generated)
    const load = () => Promise.reject(new Error('Cannot find package'))
    await expect(readC2pa(signed, load)).rejects.toThrow(/npm install @trustnxt\/c2pa-ts/)
    expect(await readC2pa(signed, load)).toEqual({})
  })
})
