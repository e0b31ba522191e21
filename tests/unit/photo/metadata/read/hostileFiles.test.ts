import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildXmp } from '../../../../../src/photo/metadata/embed/buildXmp.ts'
import { checkImage } from '../../../../../src/photo/metadata/image/checkImage.ts'
import { embedXmp } from '../../../../../src/photo/metadata/embed/embedXmp.ts'
import { decodeLegacyText } from '../../../../../src/photo/metadata/read/charset/decodeLegacyText.ts'
import { parseIim } from '../../../../../src/photo/metadata/read/blocks/parseIim.ts'
import { PhotoFileError } from '../../../../../src/photo/metadata/image/PhotoFileError.ts'
import { readFileMetadata } from '../../../../../src/photo/metadata/read/readFileMetadata.ts'
import { dataSet, drawWithGps, withIim } from '../../pictures.ts'

const bytes = fc.uint8Array({ maxLength: 300 })

it('any bytes decode to one text for each value', () => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 5 }), (values) => {
      expect(decodeLegacyText(values).texts).toHaveLength(values.length)
    }),
  )
})

it('any bytes parse as IIM, bare or inside Photoshop’s block, to data sets that lie within them', () => {
  fc.assert(
    fc.property(bytes, fc.boolean(), (content, inside) => {
      const block = Buffer.concat([Buffer.from(inside ? '8BIM' : '\x1c', 'latin1'), content])
      const length = parseIim([block]).dataSets.reduce((sum, { value }) => sum + 5 + value.length, 0)
      expect(length).toBeLessThanOrEqual(block.length)
    }),
  )
})

it('a picture with any of its bytes spoilt is read or left out, and refused only with a PhotoFileError', async () => {
  const iim = withIim(await drawWithGps(64, 48), dataSet(2, 120, Buffer.from('words')))
  const sound = embedXmp(iim, buildXmp({ creditLine: 'Xinhua', keywords: ['a', 'b'] }))
  const spoilt = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const picture = Buffer.from(sound)
      for (const [at, value] of changes) picture[at] = value
      const { metadata, problems } = await readFileMetadata(picture)
      expect(metadata).toBeTypeOf('object')
      expect(problems.every((problem) => problem.length > 0)).toBe(true)
      await checkImage(picture).catch((error: unknown) => expect(error).toBeInstanceOf(PhotoFileError))
    }),
    { numRuns: 150 },
  )
}, 60_000)
