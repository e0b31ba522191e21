import { keptStory } from '../../feeds/published/keptStory.ts'
import type { PublishedStory } from '../../feeds/published/types.ts'
import { keptOrigin, type StoredKept } from '../../gate/kept/KeptStory.ts'
import { Problem } from './Problem.ts'

type Make = (story: PublishedStory) => unknown

/** What a body is made of a story as, beside the blocks that are kept. */
const made = {
  none: (): undefined => undefined,
} satisfies Record<string, Make>

const makeOf: Record<keyof typeof made, Make> = made

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

const isMade = (asked: string): asked is keyof typeof made => Object.hasOwn(made, asked)

/**
 * A kept story as JSON, with its body in the form that is asked for and its addresses on the host at
 * which it is asked. With blocks it is the text that was kept.
 *
 * @throws {UnpublishableError} when what was kept has lost a credit
 */
export function storyJson({ story }: Pick<StoredKept, 'story'>, body: BodyKind, origin: string): string {
  const text = body === 'blocks' ? story : withBody(keptStory(story), body)
  return text.replaceAll(keptOrigin, origin)
}

const withBody = (story: PublishedStory, kind: keyof typeof made): string =>
  JSON.stringify({ ...story, body: makeOf[kind](story) })
