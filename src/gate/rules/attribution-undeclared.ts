import type { Byline, Credit, PhotoUse, Story, Subject } from '../../story/types.ts'
import { creditedIn, creditedInByline, type Credited } from './lib/credited.ts'
import type { RuleContext } from './lib/RuleContext.ts'
import { mentionsOf } from '../../story/words/mentions.ts'
import { keysOf } from '../../attribution/registerOf.ts'
import { declaredBy } from './lib/declaredBy.ts'
import { textsOfPhoto, textsOfSidebar, textsOfStory, type Text } from './lib/texts.ts'
import { whenWritten, type Found, type Rule } from './Rule.ts'

/**
 * Words that credit somebody whom the document does not: 據中新社報道 under a declaration that names 新華社
 * only.
 */
export const attributionUndeclared: Rule = {
  modes: whenWritten,
  story: (story, context) => [
    ...undeclared(story, textsOfStory(story, photoCredit(context)), context),
    ...undeclaredBylines(story, context),
  ],
  photo: (photo, context) => undeclared(photo, textsOfPhoto(photo), context),
  sidebar: (sidebar, context) => undeclared(sidebar, textsOfSidebar(sidebar), context),
}

/** Whom a placed photo credits, from the tree or else from what the caller looked up. */
const photoCredit =
  (context: RuleContext) =>
  ({ id, photo }: PhotoUse): Credit | undefined =>
    photo?.credit ?? context.linkedState(context.slugs.photos, id)?.credit

function undeclared(subject: Subject, texts: readonly Text[], context: RuleContext): Found[] {
  const declared = declaredBy(subject, context)
  const found = texts.flatMap((text) => {
    const here = new Set(text.alsoCredited === undefined ? [] : keysOf(text.alsoCredited, context.register))
    const read = text.isLineOfNames ? creditedInByline : creditedIn
    return read(text, mentionsOf(subject), context)
      .map((credited) => ({
        ...credited,
        keys: credited.keys.filter((key) => !declared.has(key) && !here.has(key)),
      }))
      .filter(({ keys }) => keys.length > 0)
      .map((credited) => foundOf(credited, subject, context))
  })
  return withoutRepeats(found)
}

const foundOf = (
  { path, words, keys, readAs }: Credited,
  { locale }: Subject,
  context: RuleContext,
): Found => ({
  path,
  locale,
  actual: words,
  params: { keys, names: keys.map((key) => context.register.nameOf(key, locale)), words, readAs },
})

/** One finding for the same words in the same field, however often they stand there. */
const withoutRepeats = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [JSON.stringify([one.path, one.actual]), one])).values(),
]

/**
 * A by-line of an agency's man on a story that declares nobody. (One that declares others is
 * contradicted.)
 */
function undeclaredBylines({ bylines, attribution, locale }: Story, context: RuleContext): Found[] {
  if (attribution.sources.length > 0) return []
  const declared = new Set(keysOf(attribution, context.register))
  return bylines.flatMap((byline: Byline, at): Found[] => {
    const key = byline.source === undefined ? undefined : context.register.keyOf(byline.source)
    if (key === undefined || context.own.has(key) || declared.has(key)) return []
    const names = [context.register.nameOf(key, locale)]
    const params = { keys: [key], names, words: byline.name, readAs: 'employer' }
    return [{ path: `byline.${at}.source`, locale: '', params }]
  })
}
