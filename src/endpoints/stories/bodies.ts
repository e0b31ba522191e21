import { bodyHtml, bodyText, type PublishedStory } from '../../feeds/index.ts'
import { keptOrigin, type StoredKept } from '../../gate/kept/KeptStory.ts'
import { Problem } from './answer/Problem.ts'
import { publishedIn } from './answer/publishedIn.ts'

type Make = (story: PublishedStory) => string | undefined

/** What a body is made of a story as, beside the blocks that are kept. */
const made = {
  html: bodyHtml,
  text: bodyText,
  none: (): undefined => undefined,
} satisfies Record<string, Make>

/** Every form that a body comes in. */
export const bodyKinds = ['blocks', ...Object.keys(made)]

/** In which form a body is asked for. */
export type BodyKind = 'blocks' | keyof typeof made

/**
 * The form of the body that is asked for.
 *
 * @throws {Problem} 400
 */
export function bodyKindIn(asked: string | undefined): BodyKind {
  if (asked === undefined || asked === 'blocks') return 'blocks'
  if (isMade(asked)) return asked
  throw new Problem('body-unknown', { parameter: 'body', named: bodyKinds.join(', ') })
}

/** How a key's scope names our own JSON with its body in this form. */
export const jsonFormat = (body: BodyKind): 'json' | 'html' | 'text' =>
  body === 'html' || body === 'text' ? body : 'json'

const isMade = (asked: string): asked is keyof typeof made => Object.hasOwn(made, asked)

/**
 * A kept story as JSON, with its body in the form that is asked for and its addresses on the host at
 * which it is asked. With blocks it is the text that was kept.
 *
 * @throws {UnpublishableError} when what was kept has lost a credit
 */
export function storyJson(kept: Pick<StoredKept, 'story'>, body: BodyKind, origin: string): string {
  if (body === 'blocks') return kept.story.replaceAll(keptOrigin, origin)
  const story = publishedIn(kept, origin)
  const make: Make = made[body]
  return JSON.stringify({ ...story, body: make(story) })
}
