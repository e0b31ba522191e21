import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { photoMadeUndeclared } from '../../../../src/gate/rules/photo-made-undeclared.ts'
import type { DigitalSourceType } from '../../../../src/story/stored/digitalSourceTypes.ts'
import { context, photo } from '../subjects.ts'

const found = (over: Parameters<typeof photo>[0]) =>
  judge(photo(over), context(), { 'photo-made-undeclared': photoMadeUndeclared })

const fileSays = (digitalSourceType: DigitalSourceType) => ({ iptc: { digitalSourceType } })

describe('photo-made-undeclared: a picture that a machine made says so', () => {
  it.each(['trainedAlgorithmicMedia', 'compositeWithTrainedAlgorithmicMedia', 'compositeSynthetic'] as const)(
    'refuses a file that says %s while the photo says nothing',
    (code) => {
      expect(found(fileSays(code))).toMatchObject([{ path: 'made', actual: code, severity: 'block' }])
    },
  )

  it('refuses a photo that denies what its file says', () => {
    expect(found({ ...fileSays('trainedAlgorithmicMedia'), made: 'digitalCapture' })).toHaveLength(1)
  })

  it('is content when readers are told, in the file’s word or another for it', () => {
    expect(found({ ...fileSays('trainedAlgorithmicMedia'), made: 'trainedAlgorithmicMedia' })).toEqual([])
    expect(found({ ...fileSays('trainedAlgorithmicMedia'), made: 'compositeSynthetic' })).toEqual([])
  })

  it('takes a mention of the code, with its reason, where the file is wrong', () => {
    const mentions = [{ text: 'trainedAlgorithmicMedia', locale: '', reason: '相機廠商誤寫', by: '7' }]
    expect(found({ ...fileSays('trainedAlgorithmicMedia'), mentions })).toEqual([])
    const other = [{ text: 'trained', locale: '', reason: '相機廠商誤寫', by: '7' }]
    expect(found({ ...fileSays('trainedAlgorithmicMedia'), mentions: other })).toHaveLength(1)
  })

  it.each(['digitalCapture', 'negativeFilm', 'humanEdits', 'compositeCapture'] as const)(
    'asks nothing of a file that says %s',
    (code) => expect(found(fileSays(code))).toEqual([]),
  )

  it('asks nothing where the file is silent, and lets an editor declare it all the same', () => {
    expect(found({})).toEqual([])
    expect(found({ made: 'trainedAlgorithmicMedia' })).toEqual([])
  })
})
