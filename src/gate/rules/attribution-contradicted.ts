import type { Byline, Story } from '../../story/types.ts'
import { creditedIn, creditedInByline, mastheadOf, type Credited } from './lib/credited.ts'
import type { RuleContext } from './lib/RuleContext.ts'
import { mentionsOf } from '../../story/words/mentions.ts'
import { keysOf } from '../../attribution/registerOf.ts'
import { openingsOf } from './lib/texts.ts'
import { whenWritten, type Found, type Rule } from './Rule.ts'

/**
 * The dateline, the lede or a by-line says one agency and the declaration another: they have nobody
 * in common, neither those who report nor those who relay.
 */
export const attributionContradicted: Rule = {
  modes: whenWritten,
  story(story, context) {
    if (story.attribution.sources.length === 0) return []
    const declared = keysOf(story.attribution, context.register)
    return [
      ...creditedAtOpening(story, context)
        .filter(({ keys }) => !keys.some((key) => declared.includes(key)))
        .map((credited) => foundOf(credited, declared, story, context)),
      ...story.bylines.flatMap((byline, at) => contradictedByline(byline, at, declared, story, context)),
    ]
  },
}

/**
 * Whom the opening and the by-lines say. A photo's credit or a box's source line at the end of the
 * opening is neither.
 */
function creditedAtOpening(story: Story, context: RuleContext): Credited[] {
  const mentions = mentionsOf(story)
  const ourselves = mastheadOf(story.house, context)
  const openings = openingsOf(story).flatMap((text) =>
    creditedIn(text, mentions, context).filter(
      ({ form }) => text.path === 'house' || form === 'lede' || form === 'byline',
    ),
  )
  const bylines = story.bylines.flatMap(({ name }, at) =>
    creditedInByline({ path: `byline.${at}.name`, text: name }, mentions, context),
  )
  return [...openings, ...bylines].filter(({ keys }) => !keys.every((key) => ourselves.includes(key)))
}

/** A by-line that was given a source which is not among those declared. */
function contradictedByline(
  byline: Byline,
  at: number,
  declared: readonly string[],
  story: Story,
  context: RuleContext,
): Found[] {
  if (byline.source === undefined) return []
  const key = context.register.keyOf(byline.source)
  if (declared.includes(key) || context.own.has(key)) return []
  const employed = {
    path: `byline.${at}.source`,
    words: byline.name,
    keys: [key],
    readAs: 'employer',
  } as const
  return [{ ...foundOf(employed, declared, story, context), locale: '' }]
}

function foundOf(
  { path, words, keys, readAs }: Pick<Credited, 'path' | 'words' | 'keys' | 'readAs'>,
  declared: readonly string[],
  { locale }: Story,
  context: RuleContext,
): Found {
  const named = (list: readonly string[]) => list.map((key) => context.register.nameOf(key, locale))
  return {
    path,
    locale,
    actual: words,
    expected: named(declared).join(locale.startsWith('zh') ? '、' : ', '),
    params: {
      keys,
      names: named(keys),
      declared: [...declared],
      declaredNames: named(declared),
      words,
      readAs,
    },
  }
}
