import type { KindOfLine } from './Kind.ts'
import { announced } from './announced.ts'
import { beside } from './beside.ts'
import { boxes } from './boxes.ts'
import { captionEnds } from './captionEnds.ts'
import { chineseBrackets } from './chineseBrackets.ts'
import { cutDatelines } from './cutDatelines.ts'
import { disguised } from './disguised.ts'
import { englishCopies } from './englishCopies.ts'
import { footnotes } from './footnotes.ts'
import { forecasts } from './forecasts.ts'
import { glued } from './glued.ts'
import { headlines } from './headlines.ts'
import { heads } from './heads.ts'
import { inSentences } from './inSentences.ts'
import { introduced } from './introduced.ts'
import { learned } from './learned.ts'
import { links } from './links.ts'
import { mentions } from './mentions.ts'
import { onPages } from './onPages.ts'
import { ownAffairs } from './ownAffairs.ts'
import { ownWork } from './ownWork.ts'
import { pictureLines } from './pictures.ts'
import { printed } from './printed.ts'
import { references } from './references.ts'
import { relayLines } from './relays.ts'
import { services } from './services.ts'
import { signedOff } from './signedOff.ts'
import { spaced } from './spaced.ts'
import { standing } from './standing.ts'
import { surveyed } from './surveyed.ts'
import { translated } from './translated.ts'
import { withinNames } from './withinNames.ts'
import { works } from './works.ts'

/** Every kind of line, each with its look-alikes. */
export const kinds: readonly KindOfLine[] = [
  ...announced,
  ...introduced,
  ...headlines,
  ...learned,
  ...cutDatelines,
  ...relayLines,
  ...pictureLines,
  ...glued,
  ...services,
  ...englishCopies,
  ...disguised,
  ...mentions,
  ...ownAffairs,
  ...printed,
  ...spaced,
  ...translated,
  ...surveyed,
  ...signedOff,
  ...standing,
  ...boxes,
  ...ownWork,
  ...captionEnds,
  ...heads,
  ...inSentences,
  ...chineseBrackets,
  ...withinNames,
  ...links,
  ...works,
  ...references,
  ...onPages,
  ...footnotes,
  ...forecasts,
  ...beside,
]
