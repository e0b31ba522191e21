import type { Excess } from '../Excess.ts'
import type { ImportMessages } from './ImportMessages.ts'

const tooMuch = (excess: Exclude<Excess, { code: 'too-large' }>): string => {
  switch (excess.of) {
    case 'drafts': {
      const { articles, sidebars, photos } = excess.notMade
      return `${articles + sidebars + photos} drafts (${articles} articles, ${sidebars} boxes, ${photos} captions)`
    }
    case 'names':
      return `${excess.names} names in its bylines`
    case 'paragraphs':
      return `${excess.paragraphs} paragraphs and list items`
  }
}

/** The import's messages in English. */
export const en: ImportMessages = {
  found: 'read from the page',
  uncertain: 'not certain',
  missing: 'missing',
  bylines: 'Byline',
  quote: 'Quotation',
  paragraph: (number) => `Body, paragraph ${number}`,
  refused: (excess) =>
    excess.code === 'too-large'
      ? `The text is too long. At most ${excess.most / 1000} kB are imported at once. Nothing was made; import one page at a time.`
      : `This text has ${tooMuch(excess)}; at most ${excess.most} are made at once. Nothing was made; import one page at a time.`,
}
