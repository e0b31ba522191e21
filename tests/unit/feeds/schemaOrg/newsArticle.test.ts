import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/feeds/formats.ts'
import type { Story } from '../../../../src/story/types.ts'
import { credit, p } from '../../../../src/story/build.ts'
import { site } from '../helpers/site.ts'
import { nightFerry, publish, shortBrief } from '../helpers/stories.ts'

const written = (story: Story): string => formats.jsonLd.story.write(publish(story), site())
const read = (story: Story) => JSON.parse(written(story))

describe('a NewsArticle of schema.org', () => {
  it('credits the story, its pictures and its boxes in creditText', () => {
    const article = read(nightFerry())
    expect(article).toMatchObject({ '@type': 'NewsArticle', creditText: '海角日報訊 綜合新華社及中新社報道' })
    expect(article.image.map(({ creditText }: { creditText: string }) => creditText)).toEqual([
      '新華社發（何望舒 攝）',
      '法新社（蓋蒂圖片社轉發）',
    ])
    expect(article.hasPart.map(({ creditText }: { creditText: string }) => creditText)).toEqual([
      '◆來源：中新社',
      '◆來源：新華社、央廣網',
    ])
  })

  it('names those who sign as authors; else those credited; else the newsroom', () => {
    expect(read(nightFerry()).author).toEqual([
      { '@type': 'Person', name: '歐陽渡', jobTitle: 'reporter' },
      {
        '@type': 'Person',
        name: '沈一帆',
        jobTitle: 'reporter',
        affiliation: { '@type': 'NewsMediaOrganization', name: '新華社' },
      },
    ])
    expect(read(nightFerry({ bylines: [] })).author).toEqual([
      { '@type': 'NewsMediaOrganization', name: '新華社' },
      { '@type': 'NewsMediaOrganization', name: '中新社' },
    ])
    const unsigned = { bylines: [], house: 'Headland Daily' }
    expect(read(shortBrief(unsigned)).author).toEqual([
      { '@type': 'NewsMediaOrganization', name: 'The Headland Daily' },
    ])
  })

  it('says what was corrected, and when', () => {
    expect(read(nightFerry()).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: '末班船開出時間應為二十三時半，前稿有誤。',
        datePublished: '2026-11-28T17:00:00+08:00',
      },
    ])
    expect(read(shortBrief())).not.toHaveProperty('correction')
  })

  it('says how a picture came to be, by the address that the IPTC gives it', () => {
    expect(read(nightFerry()).image[1]).toMatchObject({
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
      disambiguatingDescription: '人工智能生成圖片',
    })
  })

  it('has the dateline and those who relayed', () => {
    const attribution = { form: 'dateline' as const, ...credit('xinhua'), place: '北京', date: '2026-11-27' }
    const wire = { ...attribution, via: credit('getty').sources }
    expect(read(nightFerry({ attribution: wire }))).toMatchObject({
      dateline: '北京, 2026-11-27',
      provider: [{ name: '蓋蒂圖片社' }],
    })
  })

  it('can stand in a page’s script as it is', () => {
    const story = nightFerry({ headline: '</script><script>alert(1)</script>', body: [p('<!-- 甲')] })
    expect(written(story)).not.toContain('<')
    expect(read(story).headline).toBe('</script><script>alert(1)</script>')
  })
})
