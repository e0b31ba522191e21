import type { CollectionConfig } from 'payload'
import { label } from '../src/language/label.ts'
import { writingAccess } from './access.ts'
import { aside } from './articles/aside.ts'
import { assetsTab } from './articles/assetsTab.ts'
import { attributionTab } from './articles/attributionTab.ts'
import { corrections } from './articles/corrections.ts'
import { textTab } from './articles/textTab.ts'
import { completeSetup, type PartialSetup } from './setup.ts'

/** Stories: their words, attribution, pictures and boxes. */
export function articles(partial?: PartialSetup): CollectionConfig {
  const setup = completeSetup(partial)
  return {
    slug: setup.slugs.articles,
    labels: { singular: label('稿件', '稿件', 'Article'), plural: label('稿件', '稿件', 'Articles') },
    trash: true,
    versions: {
      drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: true },
      maxPerDoc: 30,
    },
    admin: {
      useAsTitle: 'headline',
      defaultColumns: ['headline', 'section', 'creditLine', 'readiness', 'planned', '_status', 'updatedAt'],
      listSearchableFields: ['headline', 'kicker', 'deck', 'slug', 'house', 'attribution.sources.name'],
      group: label('稿件', '稿件', 'Stories'),
      description: label(
        '新聞稿件；沒有出處不能發布。',
        '新闻稿件；没有出处不能发布。',
        'News stories. Nothing is published without its attribution.',
      ),
    },
    access: writingAccess(setup.who),
    fields: [
      {
        type: 'tabs',
        tabs: [
          textTab(setup),
          attributionTab(setup),
          assetsTab(setup),
          { label: label('更正', '更正', 'Corrections'), fields: [corrections()] },
        ],
      },
      ...aside(),
    ],
    indexes: [
      { fields: ['_status', 'firstPublishedAt'] },
      { fields: ['_status', 'section', 'firstPublishedAt'] },
    ],
  }
}
