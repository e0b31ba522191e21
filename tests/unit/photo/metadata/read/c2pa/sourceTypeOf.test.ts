import { describe, expect, it } from 'vitest'
import { sourceTypeOf } from '../../../../../../src/photo/metadata/read/c2pa/sourceTypeOf.ts'

const uri = (code: string) => `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`
const did = (action: string, code?: string) => ({
  action,
  ...(code === undefined ? {} : { digitalSourceType: code.includes('/') ? code : uri(code) }),
})

describe('how a picture came to be, by the actions of its manifests', () => {
  it.each([
    ['generated', [did('c2pa.created', 'trainedAlgorithmicMedia')], 'trainedAlgorithmicMedia'],
    ['photographed', [did('c2pa.created', 'digitalCapture')], 'digitalCapture'],
    [
      'generated and cropped',
      [did('c2pa.created', 'trainedAlgorithmicMedia'), did('c2pa.opened'), did('c2pa.cropped')],
      'trainedAlgorithmicMedia',
    ],
    [
      'photographed, then parts generated',
      [did('c2pa.created', 'digitalCapture'), did('c2pa.edited', 'trainedAlgorithmicMedia')],
      'compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'photographed, something generated placed into it',
      [
        did('c2pa.created', 'trainedAlgorithmicMedia'),
        did('c2pa.created', 'digitalCapture'),
        did('c2pa.placed'),
      ],
      'compositeWithTrainedAlgorithmicMedia',
    ],
    [
      'edited with parts of which the file has the code',
      [did('c2pa.opened'), did('c2pa.edited', 'compositeSynthetic')],
      'compositeSynthetic',
    ],
    [
      'edited by people',
      [did('c2pa.created', 'digitalCapture'), did('c2pa.edited', 'minorHumanEdits')],
      'digitalCapture',
    ],
    [
      'C2PA’s own code',
      [did('c2pa.created', 'http://c2pa.org/digitalsourcetype/trainedAlgorithmicData')],
      'trainedAlgorithmicMedia',
    ],
    [
      'an https address, as some write it',
      [did('c2pa.created', uri('digitalCapture').replace('http', 'https'))],
      'digitalCapture',
    ],
  ])('%s', (_, actions, expected) => expect(sourceTypeOf(actions)).toBe(expected))

  it.each([
    ['no actions', []],
    ['actions without a type', [did('c2pa.opened'), did('c2pa.published')]],
    ['a type that the IPTC does not have', [did('c2pa.created', uri('madeUp'))]],
  ])('no type is found in %s', (_, actions) => expect(sourceTypeOf(actions)).toBeUndefined())
})
