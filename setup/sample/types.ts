import type { AgencyKey } from '../../src/attribution/agencies/index.ts'
import type { AttributionForm, Block } from '../../src/story/types.ts'

/** The locales of this newsroom; the first is the one every document is written in. */
export const locales = ['zh-Hant', 'zh-Hans', 'en'] as const
/** A locale that the sample is written in. */
export type SampleLocale = (typeof locales)[number]

/** The same words in Traditional Chinese, and in the other locales where the sample has them. */
export type Words<Said> = { 'zh-Hant': Said } & Partial<Record<SampleLocale, Said>>

/** The sample's photos. */
export type PhotoKey = 'harbour' | 'planting' | 'tide'
/** The sample's boxes. */
export type BoxKey = 'quote' | 'points'
/** The sample's stories. */
export type StoryKey = 'tram' | 'trees' | 'observatory' | 'library'

/** The words of a photo in one locale. */
export interface PhotoWords {
  caption: string
  alt: string
}

/** A photo of the sample: its drawing, its words, its credit. */
export interface SamplePhoto {
  /** Name of the file as it is uploaded. */
  filename: string
  /** The drawing, an SVG document. */
  drawing: () => string
  credit: AgencyKey
  photographer: string
  city: string
  place: string
  /** ISO 8601 with its zone. */
  takenAt: string
  words: Words<PhotoWords>
}

/** The words of a box in one locale. */
export interface BoxWords {
  title: string
  intro?: string
  quote?: { text: string; speaker: string; work: string; gloss: string }
  points?: { heading: string; items: string[] }[]
}

/** A box of the sample. */
export interface SampleBox {
  kind: 'quote' | 'keyPoints'
  sources: AgencyKey[]
  words: Words<BoxWords>
}

/** The words of a story in one locale. */
export interface StoryWords {
  kicker?: string
  headline: string
  deck?: string
  house?: string
  /** Photos and boxes inside stand under their sample key instead of an id. */
  body: Block[]
  /** Captions for this use, under the photo's sample key. */
  captions?: Partial<Record<PhotoKey, string>>
}

/** A story of the sample. */
export interface SampleStory {
  slug: string
  section: string
  form?: AttributionForm
  /** In the order credited; a draft may have none yet. */
  sources: AgencyKey[]
  photos: PhotoKey[]
  sidebars: BoxKey[]
  published: boolean
  words: Words<StoryWords>
}
