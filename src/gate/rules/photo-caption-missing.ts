import { isSoftwareWords } from '../../photo/metadata/read/software/isSoftwareWords.ts'
import { blocksOf } from '../../story/words/blocksOf.ts'
import { saysNothing } from './lib/saysNothing.ts'
import { whenWritten, type Found, type Rule } from './Rule.ts'

/**
 * A photo without a caption, or with one that a camera or a program wrote by itself, whether it came
 * with the file or was typed: `DSC_0042.JPG` tells readers nothing. A story's caption for one use
 * may be empty, for the photo's own then stands there. One of white space or placeholders is
 * `text-blank`.
 */
export const photoCaptionMissing: Rule = {
  modes: whenWritten,
  photo: ({ caption, locale }) =>
    caption === '' ? [{ path: 'caption', locale }] : bySoftware('caption', caption, locale),
  story: ({ body, photos, locale }) => [
    ...[...blocksOf(body)].flatMap((block) =>
      block.type === 'photo' ? bySoftware('body', block.photo.caption, locale) : [],
    ),
    ...photos.flatMap(({ caption }, at) => bySoftware(`photos.${at}.caption`, caption, locale)),
  ],
}

const bySoftware = (path: string, caption: string, locale: string): Found[] =>
  isSoftwareWords(caption, 'caption') && !saysNothing(caption) ? [{ path, locale, actual: caption }] : []
