import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/feeds/formats.ts'
import { photoIn, sidebarIn, ul } from '../../../src/story/build.ts'
import { readableStory } from '../../unit/feeds/helpers/anyStory.ts'
import { site } from '../../unit/feeds/helpers/site.ts'
import {
  drawing,
  nightFerry,
  pointsBox,
  publish,
  quoteBox,
  shortBrief,
} from '../../unit/feeds/helpers/stories.ts'
import { listOf } from '../../unit/feeds/helpers/written.ts'
import { folder } from '../helpers/read.ts'

const schemas = fileURLToPath(new URL('../../../../shared/schemas/', import.meta.url))

/** What libxml2 finds wrong in each of these documents by a schema, a list for each. */
function wrongIn(schema: string, documents: readonly string[]): string[][] {
  const place = folder()
  const paths = documents.map((written, at) => join(place, `${at}.xml`))
  documents.forEach((written, at) => writeFileSync(paths[at] ?? '', written))
  const args = ['--noout', '--nonet', '--schema', join(schemas, schema), ...paths]
  const { stderr, error } = spawnSync('xmllint', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  if (error) throw error
  const lines = stderr.split('\n')
  // It says of every document whether it validates: one that it says nothing of was not looked at.
  return paths.map((path) => {
    if (lines.includes(`${path} validates`)) return []
    const found = lines.filter((line) => line.startsWith(`${path}:`))
    return found.length > 0 ? found : [`${path} was not read`]
  })
}

const night = publish(nightFerry())
const brief = publish(shortBrief())
const nested = publish(
  nightFerry({
    body: [
      ul([photoIn(drawing()), ul([sidebarIn(quoteBox())])], []),
      sidebarIn(pointsBox()),
      { type: 'list', style: 'bullet', items: [] },
    ],
  }),
)
const whatever = fc.sample(readableStory, { numRuns: 60, seed: 20_261_128 }).map((story) => publish(story))

describe.runIf(existsSync(schemas))('by the schemas of the IPTC (needs ../shared, not in a clone)', () => {
  describe('NewsML-G2 2.35', () => {
    const schema = 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd'
    const { story, list } = formats.newsmlG2

    it('is kept by stories, whatever they hold', () => {
      const documents = [night, brief, nested, ...whatever].map((one) => story.write(one, site()))
      expect(wrongIn(schema, documents).flat()).toEqual([])
    })

    it('is kept by lists, an empty one too', () => {
      const lists = [listOf([night, brief, nested]), listOf([], { section: 'local' }), listOf(whatever)]
      expect(wrongIn(schema, lists.map(list.write)).flat()).toEqual([])
    })

    const written = story.write(night, site())
    it.each([
      ['without its class', written.replace('<itemClass qcode="ninat:text" />', '')],
      ['with a version of 0', written.replace('version="3"', 'version="0"')],
      [
        'with a credit where rights stand',
        written.replace('</copyrightNotice>', '</copyrightNotice><creditline>甲</creditline>'),
      ],
      ['with a code without a scheme', written.replace('qcode="stat:usable"', 'qcode="usable"')],
      ['with a time that is none', written.replace(/<versionCreated>[^<]*/u, '<versionCreated>yesterday')],
      ['without an item', written.replace(/<itemSet>.*<\/itemSet>/su, '<itemSet />')],
    ])('is not kept by a message %s', (_name, broken) => {
      expect(broken).not.toBe(written)
      expect(wrongIn(schema, [broken]).flat()).not.toEqual([])
    })
  })

  describe('NITF 3.6', () => {
    const schema = 'nitf/nitf-3-6.xsd'
    const { story } = formats.nitf

    it('is kept by stories, whatever they hold', () => {
      const documents = [night, brief, nested, ...whatever].map((one) => story.write(one, site()))
      expect(wrongIn(schema, documents).flat()).toEqual([])
    })

    const written = story.write(night, site())
    it.each([
      ['without a headline in its headlines', written.replace(/<hl1>[^<]*<\/hl1>/u, '')],
      ['with a picture that has no file', written.replace(/<media-reference [^>]*\/>/u, '')],
      ['with a block in a list', written.replace('<li>票價</li>', '<li><block><p>甲</p></block></li>')],
      [
        'with an element of nobody’s',
        written.replace('<hr />', '').replace('<bq>', '<credit-line>甲</credit-line><bq>'),
      ],
      ['with the body before its head', written.replace(/(<head>.*<\/head>)(.*)(<\/nitf>)/su, '$2$1$3')],
    ])('is not kept by a story %s', (_name, broken) => {
      expect(broken).not.toBe(written)
      expect(wrongIn(schema, [broken]).flat()).not.toEqual([])
    })
  })
})

describe('libxml2', () => {
  const wellFormed = (written: string): string =>
    spawnSync('xmllint', ['--noout', '--nonet', '-'], { input: written, encoding: 'utf8' }).stderr

  it.each([
    ['RSS', formats.rss.list],
    ['Atom', formats.atom.list],
  ])('reads %s, whatever the stories hold', (_name, { write }) => {
    const written = write(listOf([night, brief, nested, ...whatever]))
    expect(wellFormed(written)).toBe('')
    expect(wellFormed(written.replace('</title>', ''))).not.toBe('')
  })
})
