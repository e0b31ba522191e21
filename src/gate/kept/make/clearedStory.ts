import { gatedIn } from '../../../options/gated.ts'
import { isPublicAt, type Row } from '../../../rows/readable.ts'
import { LOCALIZED, localesWithContent } from '../../../story/index.ts'
import type { Cleared, Id, Story } from '../../../story/types.ts'
import { check } from '../../check.ts'
import type { JudgeContext } from '../../judge/JudgeContext.ts'
import { seen } from '../../judge/seen.ts'
import { treesOf } from '../../judge/treesOf.ts'
import { webContext } from '../../judge/webContext.ts'
import type { MakingIn } from './Making.ts'
import { shownStory } from './shownStory.ts'

/**
 * An article in one locale as readers get it at a moment, cleared for the web: what they may not
 * see of what it links is dropped first.
 *
 * @param at ISO 8601 instant
 * @returns nothing where the gate refuses it
 * @throws what reading a document throws that holds something else than it should
 */
export function clearedStory(
  judging: JudgeContext,
  making: MakingIn,
  at: string,
): Cleared<Story> | undefined {
  const { collection, row, linked, locale, id } = making
  const document = { kind: 'articles', collection, row } as const
  const shown = {
    photos: visible(judging, making, 'photos', at),
    sidebars: visible(judging, making, 'sidebars', at),
  }
  const [tree] = treesOf({ ...judging, locales: [locale] }, document, shown)
  if (tree?.type !== 'story') return undefined
  const isFound = (link: { collection: string; id: Id }) =>
    linkedSlug(judging, making, at, link) !== undefined
  const story: Story = {
    ...shownStory(tree, isFound),
    // A collection without addresses: its stories are asked for by their ids.
    slug: tree.slug === '' ? String(id) : tree.slug,
    firstPublishedAt: tree.firstPublishedAt ?? making.firstAt ?? at,
  }
  const context = webContext(judging, { ...document, at, mode: 'read', linked, goingOut: new Set() })
  const verdict = check(story, context)
  return verdict.status === 'cleared' ? verdict.subject : undefined
}

/** Those linked photos or boxes that readers get at the moment. */
const visible = (
  { options }: JudgeContext,
  { linked }: MakingIn,
  kind: 'photos' | 'sidebars',
  at: string,
): Map<string, Row> =>
  new Map([...linked[kind]].filter(([, row]) => isPublicAt(seen(options, { kind, row }), at)))

/**
 * The slug under which readers find a linked article in the story's own locale; nothing where they
 * find none.
 */
export function linkedSlug(
  { options, locales }: JudgeContext,
  { linked, locale }: MakingIn,
  at: string,
  { collection, id }: { collection: string; id: Id },
): string | undefined {
  if (gatedIn(options, collection)?.kind !== 'articles') return undefined
  const stored = linked.articles.get(`${collection}:${id}`)
  const row = stored && seen(options, { kind: 'articles', collection, row: stored })
  if (!row || !isPublicAt(row, at)) return undefined
  if (!localesWithContent(row, locales, LOCALIZED.articles).includes(locale)) return undefined
  return typeof row.slug === 'string' && row.slug !== '' ? row.slug : id
}
