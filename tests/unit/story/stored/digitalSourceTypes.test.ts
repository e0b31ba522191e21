import { describe, expect, it } from 'vitest'
import {
  DIGITAL_SOURCE_TYPES,
  digitalSourceTypeOf,
  isGenerated,
} from '../../../../src/story/stored/digitalSourceTypes.ts'

describe('what a file says of how it was made', () => {
  it.each([
    ['http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia', 'trainedAlgorithmicMedia'],
    ['https://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture/', 'digitalCapture'],
    ['digsrctype:compositeSynthetic', 'compositeSynthetic'],
    [' TrainedAlgorithmicMedia ', 'trainedAlgorithmicMedia'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits', 'humanEdits'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/softwareImage', 'digitalCreation'],
    ['http://cv.iptc.org/newscodes/digitalsourcetype/', undefined],
    ['generated with care', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (text, code) => expect(digitalSourceTypeOf(text)).toBe(code))
})

it('what a machine made, wholly or in part', () => {
  expect(DIGITAL_SOURCE_TYPES.filter(isGenerated)).toEqual([
    'algorithmicMedia',
    'compositeSynthetic',
    'compositeWithTrainedAlgorithmicMedia',
    'trainedAlgorithmicMedia',
  ])
})
