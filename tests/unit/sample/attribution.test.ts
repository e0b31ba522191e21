import { describe, expect, it } from 'vitest'
import { sources } from '../../../setup/sample/sources.ts'
import { findCredits } from '../../../src/attribution/index.ts'
import { check } from '../../../src/gate/check.ts'
import type { CheckContext, LinkedState } from '../../../src/gate/types.ts'
import { linesOf } from '../../../src/story/words/plainText.ts'
import type { Subject } from '../../../src/story/types.ts'
import { boxTrees, photoTrees, storyTrees } from './helpers.ts'

const linked = (collection: string, ids: string[]): LinkedState[] =>
  ids.map((id) => ({ collection, id, exists: true, public: true, alreadyPublicLink: false }))

const context: CheckContext = {
  channel: 'web',
  at: '2026-11-23T00:00:00.000Z',
  sources: sources.map(({ key, kind, name, aliases }) => ({
    id: `source-${key}`,
    key,
    kind,
    names: [...Object.values(name), ...aliases],
  })),
  links: [...linked('photos', ['harbour', 'planting', 'tide']), ...linked('sidebars', ['quote', 'points'])],
  alreadyCredited: [],
}

const finished = storyTrees.filter(([name]) => !name.startsWith('library'))

describe('the sample page', () => {
  it.each<[string, Subject]>([...finished, ...photoTrees, ...boxTrees])(
    'passes the gate: %s',
    (_, subject) => {
      expect(check(subject, context)).toEqual({ status: 'cleared', subject, warnings: [] })
    },
  )

  it.each(finished)('says in its lede whom it declares, and credits nobody else anywhere: %s', (_, story) => {
    const declared = story.attribution.sources.map(({ key }) => key)
    const [lede = '', ...others] = story.body.flatMap(linesOf)
    expect(findCredits(lede)).toMatchObject([{ form: 'lede', sources: declared }])
    expect(others.flatMap((line) => findCredits(line))).toEqual([])
  })

  it.each(storyTrees.filter(([name]) => name.startsWith('library')))(
    'refuses the unfinished story for want of attribution: %s',
    (_, draft) => {
      expect(check(draft, context)).toMatchObject({
        status: 'refused',
        findings: [{ rule: 'attribution-missing' }],
      })
    },
  )
})
