import { describe, expect, it } from 'vitest'
import type { ChangeFor } from '../../../src/gate/kept/read/ChangesAsked.ts'
import { bodyOf } from '../../../src/webhooks/message/bodyOf.ts'
import { webhookIdOf } from '../../../src/webhooks/message/webhookIdOf.ts'

const change: ChangeFor = {
  number: 7,
  guid: 'urn:uuid:1',
  slug: '海旁 市集',
  kind: 'published',
  at: '2026-11-28T10:00:00.000Z',
}
const addressesOf = ({ slug, locale }: { slug: string; locale: string }) => ({
  url: `https://news.example/${locale}/${encodeURIComponent(slug)}`,
  api: `https://news.example/api/stories/${encodeURIComponent(slug)}?locale=${locale}`,
})
const written = (kind: ChangeFor['kind']): unknown =>
  JSON.parse(bodyOf({ ...change, kind }, { locale: 'zh-Hant', timeZone: 'Asia/Hong_Kong', addressesOf }))

describe('what is delivered', () => {
  it('is what happened, to which story, and where it is read', () => {
    expect(written('published')).toEqual({
      type: 'story.published',
      timestamp: '2026-11-28T18:00:00+08:00',
      data: {
        guid: 'urn:uuid:1',
        slug: '海旁 市集',
        locale: 'zh-Hant',
        kind: 'published',
        at: '2026-11-28T18:00:00+08:00',
        ...addressesOf({ slug: change.slug, locale: 'zh-Hant' }),
      },
    })
  })

  it.each(['updated', 'corrected'] as const)('says %s as the changes do', (kind) => {
    expect(written(kind)).toMatchObject({ type: `story.${kind}`, data: { kind } })
  })

  it.each(['withdrawn', 'taken-down', 'expired'] as const)('says why a story was removed: %s', (reason) => {
    expect(written(`removed:${reason}`)).toMatchObject({
      type: 'story.removed',
      data: { kind: 'removed', reason },
    })
  })

  it('is the same at every attempt, and so is its id, which has no dot', () => {
    expect(written('updated')).toEqual(written('updated'))
    expect(webhookIdOf(3, 7)).toBe('msg_3_7')
    expect(webhookIdOf('66f0aa', 7)).not.toContain('.')
    expect(new Set([webhookIdOf(1, 23), webhookIdOf(12, 3), webhookIdOf(1, 2)]).size).toBe(3)
  })
})
