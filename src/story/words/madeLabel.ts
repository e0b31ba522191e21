import { languageOf } from '../../language/Language.ts'
import { storyMessages } from '../messages/index.ts'
import { isGenerated } from '../stored/digitalSourceTypes.ts'
import type { Photo } from '../types.ts'

/**
 * IPTC's codes of pictures of which only a part was made by a machine
 * (cv.iptc.org/newscodes/digitalsourcetype).
 */
const inParts: ReadonlySet<string> = new Set(['compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia'])

/**
 * The label that readers see under a picture that a machine made or edited, in the photo's locale.
 *
 * @returns empty for every other picture
 */
export function madeLabel({ made, locale }: Pick<Photo, 'made' | 'locale'>): string {
  if (made === undefined || !isGenerated(made)) return ''
  return storyMessages[languageOf(locale)][inParts.has(made) ? 'edited' : 'generated']
}
