import { describe, expect, it } from 'vitest'
import type { Channel } from '../../../../src/story/types.ts'
import { foundBy, locales, photo } from '../subjects.ts'

describe('rights-channel: a photo that may not be used in this channel', () => {
  it.each<[string, Channel[], Channel, string[]]>([
    ['print only, on the web', ['print'], 'web', ['usableIn']],
    ['web only, in print', ['web'], 'print', ['usableIn']],
    ['web only, on the web', ['web'], 'web', []],
    ['print only, in print', ['print'], 'print', []],
    ['both, on the web', ['web', 'print'], 'web', []],
    ['nothing ticked, in print', [], 'print', []],
    ['nothing ticked, on the web', [], 'web', []],
  ])('%s', (_, usableIn, channel, expected) => {
    for (const locale of locales)
      for (const mode of ['write', 'read', 'audit'] as const)
        expect(foundBy('rights-channel', photo({ usableIn }, locale), { channel, mode })).toEqual(expected)
  })
})
