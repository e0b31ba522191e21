import type { Story } from '../../../story/types.ts'
import type { Role } from '../../types.ts'
import type { LayoutContext, Elastic } from '../Elastic.ts'
import type { Own } from '../ownOf.ts'
import { bodyText, headText } from '../text/storyText.ts'
import { beside, rows, type Make } from './beside.ts'
import { box } from './box.ts'
import { head } from './head.ts'
import { present, type StoryNames } from './parts.ts'
import { picture } from './picture.ts'
import { running } from './running.ts'
import { sideHead } from './sideHead.ts'
import { under } from './under.ts'

/** Between a head and the text under it, and between text and the pictures at its foot. */
const HEAD_GAP = 3.4
const FOOT_GAP = 4

/**
 * A story: its head across the whole width, under it the text in columns with its first picture, at
 * the foot the rest.
 */
export function story(
  subject: Story,
  own: readonly Own[],
  names: StoryNames & { role: Role },
  context: LayoutContext,
): Elastic {
  const lines = headText(subject, names.role)
  const body = bodyText(subject, context.register)
  const text = (inside: StoryNames) => running(body, inside, context)
  const pieces = own.map(
    (each): Make =>
      (width) =>
        ownModule(each, names, width, context),
  )
  const first = own[0]?.type === 'photo' ? pieces[0] : undefined
  const foot = rows(first ? pieces.slice(1) : pieces, names, context)
  const band = (inside: StoryNames) => (first ? beside(first, text, inside, HEAD_GAP, context) : text(inside))
  const headline = lines.find(({ style }) => style.startsWith('headline'))
  const upright =
    headline && context.template.sideHeads.includes(names.role)
      ? sideHead(headline, band, names, context)
      : undefined
  const over = head(upright ? lines.filter((line) => line !== headline) : lines, names, context)
  // Kicker and deck of a story with an upright headline have their own frame above it.
  return under(present(over, upright ?? band(names), ...foot), [HEAD_GAP, FOOT_GAP])
}

function ownModule(own: Own, { item }: StoryNames, width: number, context: LayoutContext): Elastic {
  return own.type === 'photo'
    ? picture(own.use.photo, { id: `${item}/photo-${own.use.id}`, item, width, use: own.use }, context)
    : box(own.sidebar, { id: `${item}/box-${own.sidebar.id}`, item, width }, context)
}
