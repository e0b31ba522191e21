import type { PagePiece, ReviewMark } from '../../wire/pageText/types.ts'
import type { PagePlace } from '../placedDrafts.ts'
import type { DraftKind } from '../mends/DraftMend.ts'

/** Something to look at in a draft before it is made. */
export interface ProposedMark extends ReviewMark {
  /** What people call the field. */
  field: string
  /** What to look at, for people who read the language of the request. */
  message: string
  place?: PagePlace
}

/** A draft that an import would make. */
export interface ProposedDraft {
  /** What an editor's decisions call it, and `pieces` too: `stories.0`, `sidebars.1`, `captions.2`. */
  draft: string
  kind: DraftKind
  /** An article's headline, a box's title, a photo's caption. */
  title: string
  /** Empty for what is no article. */
  deck: string
  kicker: string
  /** Whom it credits, and who relayed them, by name. */
  credits: string[]
  via: string[]
  /** Who signs it: names of a byline, the photographer. */
  signed: string[]
  /** Where its text begins. */
  opening: string
  /** Characters of its text. */
  length: number
  /** Of a photo: the page has its picture. */
  hasPicture: boolean
  review: ProposedMark[]
  place?: PagePlace
}

/** Words of the page that would be in no draft, and why. */
export interface ProposedLeftover {
  text: string
  /** UTF-16 offsets into the page's text. */
  start: number
  end: number
  /** For people who read the language of the request. */
  message: string
  place?: PagePlace
}

/** What an import would make of a page. Nothing of it is stored. */
export interface Proposal {
  /** The locale that the drafts would be stored in. */
  locale: string
  /** Names this reading of the page; decisions about it must name it too. */
  reading: string
  /** In the order of the page. */
  drafts: ProposedDraft[]
  /** Names of the sources that would be made, because the newsroom does not have them. */
  newSources: string[]
  leftovers: ProposedLeftover[]
  /** Where each part of the text given went; of a PDF there are places instead. */
  pieces?: readonly PagePiece[]
  /** Of a PDF's page, in points. */
  width?: number
  height?: number
}
