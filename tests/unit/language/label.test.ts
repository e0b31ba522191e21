import { describe, expect, it } from 'vitest'
import type { Block, CollectionConfig, Field, Tab } from 'payload'
import { photoBlock } from '../../../collections/blocks/photo.ts'
import { sidebarBlock } from '../../../collections/blocks/sidebar.ts'
import { newsroomCollections } from '../../../collections/index.ts'
import { commonFields } from '../../../src/fields/commonFields.ts'
import { defaultSlugs } from '../../../src/options/slugs.ts'
import { newsroomConfig, runPlugin } from '../boot/newsroomConfig.ts'

/** One thing that people read: where it stands, which words it is about, and what it says. */
type Reading = [where: string, what: string, words: unknown]

const words = (where: string, one: Field | Tab): Reading[] => {
  // A label as a config may have it; each member is looked at by itself.
  const { label } = one as { label?: unknown }
  const admin = ('admin' in one ? one.admin : undefined) as { description?: unknown } | undefined
  const unnamed = 'tabs' in one || ('type' in one && one.type === 'row')
  const isTab = !('type' in one)
  const help: Reading[] = isTab ? [] : [[where, 'help text', admin?.description]]
  return unnamed ? [] : [[where, 'label', label], ...help]
}

const choices = (where: string, field: Field): Reading[] =>
  field.type === 'select'
    ? field.options.map((option): Reading => [
        `${where} = ${typeof option === 'string' ? option : option.value}`,
        'label',
        typeof option === 'string' ? option : option.label,
      ])
    : []

const plurals = (where: string, labels: unknown): Reading[] => {
  // A label as a config may have it; each member is looked at by itself.
  const { singular, plural } = (labels ?? {}) as { singular?: unknown; plural?: unknown }
  return [
    [where, 'singular', singular],
    [where, 'plural', plural],
  ]
}

/** Everything that people read of these fields, whatever they stand in. */
function readings(within: string, fields: readonly Field[]): Reading[] {
  return fields.flatMap((field): Reading[] => {
    // A component of its own, in which Payload writes nothing: no label and no help text.
    if (field.type === 'ui') return []
    const where = `${within}.${'name' in field && field.name ? field.name : field.type}`
    const inner = 'fields' in field ? readings(where, field.fields) : []
    const tabs = 'tabs' in field ? field.tabs.flatMap((tab) => tabReadings(where, tab)) : []
    const rows = field.type === 'array' ? plurals(where, field.labels) : []
    return [...words(where, field), ...choices(where, field), ...rows, ...tabs, ...inner]
  })
}

const tabReadings = (within: string, tab: Tab): Reading[] => {
  const where = `${within}[${'name' in tab ? tab.name : 'tab'}]`
  return [...words(where, tab), ...readings(where, tab.fields)]
}

const ofCollection = ({ slug, labels, admin, fields }: CollectionConfig): Reading[] => [
  ...plurals(slug, labels),
  [slug, 'description', admin?.description],
  [slug, 'group', admin?.group],
  ...readings(slug, fields),
]

const ofBlock = ({ slug, labels, fields }: Block): Reading[] => [
  ...plurals(`block ${slug}`, labels),
  ...readings(`block ${slug}`, fields),
]

const han = /\p{Script=Han}/u
const latin = /[A-Za-z]/

function faults(words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return ['nothing in three languages']
  // A label as a config may have it; each member is looked at by itself.
  const { 'zh-TW': traditional, zh: simplified, en: english } = words as Record<string, unknown>
  const blank = Object.entries({ 'zh-TW': traditional, zh: simplified, en: english })
    .filter(([, text]) => typeof text !== 'string' || text.trim() === '')
    .map(([language]) => `no ${language}`)
  if (blank.length > 0) return blank
  return [
    ...(han.test(String(traditional)) || traditional === english ? [] : ['zh-TW has no Chinese']),
    ...(han.test(String(simplified)) || simplified === english ? [] : ['zh has no Chinese']),
    ...(latin.test(String(english)) ? [] : ['en has no English']),
    ...(han.test(String(english)) ? ['en is Chinese'] : []),
  ]
}

const faultsOf = (all: readonly Reading[]) =>
  all.flatMap(([where, what, words]) => faults(words).map((fault) => `${where}, ${what}: ${fault}`))

describe('what people read is in Traditional Chinese, Simplified Chinese and English', () => {
  it.each(newsroomCollections().map((collection) => [collection.slug, collection] as const))(
    'in the collection %s',
    (_, collection) => {
      const all = ofCollection(collection)
      expect(all.length).toBeGreaterThan(6)
      expect(faultsOf(all)).toEqual([])
    },
  )

  it('in the blocks of an article’s body', () => {
    expect(faultsOf([photoBlock(defaultSlugs), sidebarBlock(defaultSlugs)].flatMap(ofBlock))).toEqual([])
  })

  it('in the fields the plugin keeps', () => {
    const all = readings(
      'kept',
      commonFields(defaultSlugs, () => true),
    )
    expect(all.length).toBeGreaterThan(12)
    expect(faultsOf(all)).toEqual([])
  })

  it('in every collection and field that the plugin adds to a config, but for those no admin shows', async () => {
    const before = newsroomConfig()
    const { collections = [] } = await runPlugin(before)
    const shown = collections.filter(({ admin }) => admin?.hidden !== true)
    const ours = shown.flatMap((collection) => ofCollection(collection))
    expect(ours.length).toBeGreaterThan(100)
    expect(faultsOf(ours)).toEqual([])
  })

  it('in the sections of the paper', async () => {
    const { collections = [] } = await runPlugin(newsroomConfig())
    const all = ofCollection(
      collections.find(({ slug }) => slug === 'articles') ?? { slug: 'none', fields: [] },
    )
    expect(all.map(([where]) => where)).toContain('articles.section = local')
  })
})
