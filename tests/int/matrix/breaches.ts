import { p, photoIn } from '../../../src/story/build.ts'
import { fromBlocks } from '../../../src/story/stored/lexical/fromBlocks.ts'
import type { RuleId } from '../../../src/gate/types.ts'
import type { GatedKind } from '../../../src/options/slugs.ts'
import { bodyOf } from '../helpers/documents.ts'
import { countsIds } from '../helpers/index.ts'
import type { Data, Locale } from './documents.ts'
import type { World } from './world.ts'

/** How to break one rule and no other: the difference from a good document. */
export interface Breach {
  kind: GatedKind
  /**
   * `words`: the words of one locale break it, and the other locales are good. `fields`: a field
   * that all locales share breaks it.
   */
  in: 'words' | 'fields'
  /** The fields that break the rule, as a client sends them in this locale. */
  broken(world: World, locale: Locale): Data
  /**
   * Readers' access hides such a document even when it is published. So whether the gate let it
   * pass is read as an editor, also in the other process.
   */
  hiddenAnyway?: true
}

const past = '2020-01-01T00:00:00.000Z'
const future = '2099-01-01T00:00:00.000Z'

const credits = {
  'zh-Hant': '據路透社報道，園圃周末起開放。',
  'zh-Hans': '据路透社报道，园圃周末起开放。',
  en: 'The garden opens on Saturday, Reuters reported.',
} as const satisfies Record<Locale, string>

const opening = { 'zh-Hant': '園圃開了。', 'zh-Hans': '园圃开了。', en: 'The garden is open.' } as const

const withPhoto = (locale: Locale, id: number | string) => {
  const storedId = (text: string) => (countsIds ? Number(text) : text)
  return fromBlocks([p(opening[locale]), photoIn(String(id))], { storedId })
}

/** One for each rule that a publication can break. */
export const breaches = {
  'text-blank': { kind: 'articles', in: 'words', broken: () => ({ headline: '　' }) },
  'attribution-missing': {
    kind: 'articles',
    in: 'fields',
    broken: () => ({ attribution: { form: 'report', sources: [] } }),
  },
  'attribution-undeclared': {
    kind: 'articles',
    in: 'words',
    broken: (_, locale) => ({ body: bodyOf(opening[locale], credits[locale]) }),
  },
  'attribution-contradicted': {
    kind: 'articles',
    in: 'fields',
    broken: ({ other }) => ({ byline: [{ name: '陸小汀', role: 'reporter', source: other }] }),
  },
  'photo-file-missing': {
    kind: 'photos',
    in: 'fields',
    broken: () => ({ filename: null, filesize: null, mimeType: null }),
  },
  'photo-caption-missing': { kind: 'photos', in: 'words', broken: () => ({ caption: '' }) },
  'photo-credit-missing': { kind: 'photos', in: 'fields', broken: () => ({ credits: [] }) },
  'photo-credit-contradicted': {
    kind: 'photos',
    in: 'fields',
    broken: () => ({ iptc: { creditLine: 'Reuters' } }),
  },
  'photo-credit-stale': {
    kind: 'photos',
    in: 'fields',
    broken: ({ other }) => ({ credits: [other], attributionFor: 'another.jpeg:1' }),
  },
  'photo-made-undeclared': {
    kind: 'photos',
    in: 'fields',
    broken: () => ({ iptc: { digitalSourceType: 'trainedAlgorithmicMedia' } }),
  },
  'sidebar-source-missing': { kind: 'sidebars', in: 'fields', broken: () => ({ sources: [] }) },
  'quote-work-missing': {
    kind: 'sidebars',
    in: 'words',
    broken: (_, locale) => ({ quote: { text: opening[locale], work: '', speaker: '' } }),
  },
  'link-missing': {
    kind: 'articles',
    in: 'words',
    broken: ({ missing }, locale) => ({ body: withPhoto(locale, missing) }),
  },
  'link-unpublished': {
    kind: 'articles',
    in: 'words',
    broken: ({ trashed }, locale) => ({ body: withPhoto(locale, trashed) }),
  },
  'source-retired': {
    kind: 'articles',
    in: 'fields',
    broken: ({ retired }) => ({ attribution: { form: 'report', sources: [retired] } }),
  },
  'taken-down': {
    kind: 'sidebars',
    in: 'fields',
    broken: () => ({ takedown: { at: past, by: 'nobody', reason: '' } }),
    hiddenAnyway: true,
  },
  embargoed: { kind: 'articles', in: 'fields', broken: () => ({ embargoUntil: future }), hiddenAnyway: true },
  'rights-expired': {
    kind: 'photos',
    in: 'fields',
    broken: () => ({ usableUntil: past }),
    hiddenAnyway: true,
  },
  'rights-channel': {
    kind: 'photos',
    in: 'fields',
    broken: () => ({ usableIn: ['print'] }),
    hiddenAnyway: true,
  },
  // `not-approved` applies only to exports for print, because publishing is approval.
} satisfies Record<Exclude<RuleId, 'not-approved'>, Breach>

export type BreachId = keyof typeof breaches
export const breachIds = Object.keys(breaches) as BreachId[] // Object.keys only knows strings
