import type { Byline, Credit, PhotoUse, Story, Subject } from '../../story/types.ts'
import { creditedIn, creditedInByline, mastheadOf, type Credited } from './lib/credited.ts'
import type { Desk } from './lib/desk.ts'
import { mentionsOf } from '../../story/mentions.ts'
import { keysOf } from './lib/register.ts'
import { textsOfSidebar, textsOfStory, type Text } from './lib/texts.ts'
import { whenWritten, type Found, type Rule } from './Rule.ts'

/** Words that credit somebody whom the document does not: 據中新社報道 under a declaration that names 新華社 only. */
export const attributionUndeclared: Rule = {
  modes: whenWritten,
  story: (story, desk) => [
    ...undeclared(
      story,
      textsOfStory(story, photoCredit(desk)),
      story.attribution,
      desk,
      mastheadOf(story.house, desk),
    ),
    ...undeclaredBylines(story, desk),
  ],
  photo: (photo, desk) => undeclared(photo, [{ path: 'caption', text: photo.caption }], photo.credit, desk),
  sidebar: (sidebar, desk) => undeclared(sidebar, textsOfSidebar(sidebar), sidebar.credit, desk),
}

/** Whom a placed photo credits, from the tree or else from what the caller looked up. */
const photoCredit =
  (desk: Desk) =>
  ({ id, photo }: PhotoUse): Credit | undefined =>
    photo?.credit ?? desk.linkedState(desk.slugs.photos, id)?.credit

function undeclared(
  subject: Subject,
  texts: readonly Text[],
  credit: Credit,
  desk: Desk,
  ourselves: readonly string[] = [],
): Found[] {
  const declared = new Set([...keysOf(credit, desk.register), ...ourselves])
  const found = texts.flatMap((text) => {
    const here = new Set(text.alsoCredited === undefined ? [] : keysOf(text.alsoCredited, desk.register))
    const read = text.path.startsWith('byline.') ? creditedInByline : creditedIn
    return read(text, mentionsOf(subject), desk)
      .map((credited) => ({
        ...credited,
        keys: credited.keys.filter((key) => !declared.has(key) && !here.has(key)),
      }))
      .filter(({ keys }) => keys.length > 0)
      .map((credited) => foundOf(credited, subject, desk))
  })
  return withoutRepeats(found)
}

const foundOf = ({ path, words, keys }: Credited, { locale }: Subject, desk: Desk): Found => ({
  path,
  locale,
  actual: words,
  params: { keys, names: keys.map((key) => desk.register.nameOf(key, locale)), words },
})

/** One finding for the same words in the same field, however often they stand there. */
const withoutRepeats = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [JSON.stringify([one.path, one.actual]), one])).values(),
]

/** A by-line of an agency's man on a story that declares nobody. (One that declares others is contradicted.) */
function undeclaredBylines({ bylines, attribution, locale }: Story, desk: Desk): Found[] {
  if (attribution.sources.length > 0) return []
  const declared = new Set(keysOf(attribution, desk.register))
  return bylines.flatMap((byline: Byline, at): Found[] => {
    const key = byline.source === undefined ? undefined : desk.register.keyOf(byline.source)
    if (key === undefined || desk.own.has(key) || declared.has(key)) return []
    const names = [desk.register.nameOf(key, locale)]
    return [{ path: `byline.${at}.source`, locale: '', params: { keys: [key], names, words: byline.name } }]
  })
}
