import { describe, expect, it } from 'vitest'
import { noteWentOut, wentOutWith } from '../../../src/gate/guard/wentOut.ts'
import { findingsForPeople } from '../../../src/gate/messages/findingsForPeople.ts'
import type { Finding } from '../../../src/gate/types.ts'

const unpublished = (kind: string, id: string): Pick<Finding, 'rule' | 'params'> => ({
  rule: 'link-unpublished',
  params: { kind, id },
})
const inside = (inKind: string, inId: string): Pick<Finding, 'rule' | 'params'> => ({
  rule: 'photo-credit-missing',
  params: { inKind, inId, inPath: 'credits' },
})

describe('what people are told of a refusal', () => {
  it('leaves out that a draft is not published where it says what the draft lacks', () => {
    const told = findingsForPeople([
      unpublished('photo', '4'),
      unpublished('sidebar', '4'),
      inside('photos', '4'),
    ])
    expect(told).toEqual([unpublished('sidebar', '4'), inside('photos', '4')])
  })

  it('keeps it where nothing else is said: such a draft does not go out along', () => {
    const findings = [unpublished('photo', '4'), inside('photos', '40'), unpublished('document', '40')]
    expect(findingsForPeople(findings)).toEqual(findings)
  })
})

describe('what went out with an article', () => {
  const photo = { collection: 'photos', id: '4', kind: 'photo', name: '碼頭' } as const

  it('is told to the request that published it, once, for each article its own', () => {
    const context = {}
    noteWentOut({ context }, 7, [photo])
    noteWentOut({ context }, 8, [])
    expect(wentOutWith({ context }, 8)).toBeUndefined()
    expect(wentOutWith({ context: {} }, 7)).toBeUndefined()
    expect(wentOutWith({ context }, '7')).toEqual([photo])
    expect(wentOutWith({ context }, 7)).toBeUndefined()
  })

  it('is told of an article that had no id before', () => {
    const context = {}
    noteWentOut({ context }, undefined, [photo])
    expect(wentOutWith({ context }, 9)).toEqual([photo])
  })

  it('is kept for nobody where no request asks', () => {
    expect(() => noteWentOut(undefined, 7, [photo])).not.toThrow()
    expect(wentOutWith({}, 7)).toBeUndefined()
  })
})
