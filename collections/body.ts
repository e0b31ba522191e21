import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Slugs } from '../src/options/slugs.ts'
import { photoBlock } from './blocks/photo.ts'
import { sidebarBlock } from './blocks/sidebar.ts'

/**
 * A named type for an editor, because TypeScript cannot write the return type of `lexicalEditor`
 * into a published declaration.
 */
type Editor = ReturnType<typeof lexicalEditor>

const writing = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnderlineFeature(),
  StrikethroughFeature(),
  OrderedListFeature(),
  UnorderedListFeature(),
  BlockquoteFeature(),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
]

/**
 * The editor of an article's body: subheads, lists, links, and photos and boxes set between
 * paragraphs.
 */
export const articleEditor = (slugs: Slugs): Editor =>
  lexicalEditor({
    features: [
      ...writing,
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      LinkFeature({ enabledCollections: [slugs.articles] }),
      HorizontalRuleFeature(),
      BlocksFeature({ blocks: [photoBlock(slugs), sidebarBlock(slugs)] }),
    ],
  })

/** The editor of a box's own words: no subheads, no blocks, a box holds no box. */
export const boxEditor = (slugs: Slugs): Editor =>
  lexicalEditor({ features: [...writing, LinkFeature({ enabledCollections: [slugs.articles] })] })
