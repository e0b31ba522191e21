import {
  BlocksFeature,
  EXPERIMENTAL_TableFeature,
  lexicalEditor,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionConfig } from 'payload'
import { sources } from '../../../collections/index.ts'
import { newsroom, type NewsroomOptions } from '../../../src/index.ts'
import { bootPayload } from './boot.ts'
import type { RestBody } from './rest.ts'

type Data = Record<string, unknown>

/**
 * The users of a typical app that uses the plugin. It has its own collections of stories, pictures
 * and users, one language, and its own roles.
 */
export const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'name' },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'role', type: 'select', options: ['chief', 'writer', 'reader'], saveToJWT: true },
  ],
}

const media = (mediaDir: string): CollectionConfig => ({
  slug: 'media',
  upload: { staticDir: mediaDir, imageSizes: [{ name: 'card', width: 32 }] },
  versions: { drafts: true },
  access: { read: () => true },
  fields: [
    { name: 'alt', type: 'text' },
    { name: 'description', type: 'richText' },
  ],
})

/** Stories whose text may hold anything. */
export const posts: CollectionConfig = {
  slug: 'posts',
  versions: { drafts: { schedulePublish: true } },
  access: { read: () => true },
  admin: { useAsTitle: 'title' },
  fields: [
    { name: 'title', type: 'text', required: true, label: { en: 'The title', fr: 'Le titre' } },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Content',
          fields: [
            { name: 'heroImage', type: 'upload', relationTo: 'media' },
            {
              name: 'content',
              type: 'richText',
              editor: lexicalEditor({
                features: ({ defaultFeatures }) => [
                  ...defaultFeatures,
                  EXPERIMENTAL_TableFeature(),
                  UploadFeature({ collections: { media: { fields: [{ name: 'note', type: 'text' }] } } }),
                  BlocksFeature({
                    blocks: [
                      { slug: 'banner', fields: [{ name: 'text', type: 'richText' }] },
                      { slug: 'picture', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
                    ],
                  }),
                ],
              }),
            },
          ],
        },
        { name: 'meta', fields: [{ name: 'summary', type: 'textarea' }] },
      ],
    },
    { name: 'authors', type: 'relationship', relationTo: 'users', hasMany: true },
    { name: 'category', type: 'relationship', relationTo: 'categories' },
    { name: 'slug', type: 'text' },
  ],
}

/** Stories of plain text. */
export const opinion: CollectionConfig = {
  slug: 'opinion',
  trash: true,
  versions: { drafts: true },
  access: { read: () => true },
  fields: [
    { name: 'headline', type: 'text' },
    { name: 'text', type: 'textarea' },
    { name: 'author', type: 'text' },
  ],
}

/**
 * The plugin's options in that app: two collections of stories, one of pictures, and who may do
 * what.
 */
export const ownOptions: NewsroomOptions = {
  collections: {
    posts: {
      kind: 'article',
      fields: { headline: 'title', body: 'content', deck: 'meta.summary', byline: 'authors' },
    },
    opinion: { kind: 'article', fields: { body: 'text', byline: 'author' } },
    media: { kind: 'photo', fields: { caption: 'description' } },
  },
  who: {
    isStaff: (user) => user?.role === 'chief' || user?.role === 'writer',
    mayPublish: (user) => user?.role === 'chief',
    mayWrite: (user) => user?.role === 'chief' || user?.role === 'writer',
  },
}

/** A node of text, as the editor saves it. */
export const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
})
/** A paragraph. */
export const line = (...children: unknown[]) => ({
  type: 'paragraph',
  version: 1,
  children,
  direction: null,
  format: '',
  indent: 0,
})
/** A rich text value. */
export const rich = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, children, direction: null, format: '', indent: 0 },
})
/** A rich text value of one paragraph. */
export const body = (words: string) => rich(line(text(words)))
/** A block in rich text. */
export const block = (fields: Data) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b1', blockName: '', ...fields },
})
/** A table of one cell. */
export const table = (words: string) => {
  const cell = {
    type: 'tablecell',
    version: 1,
    headerState: 0,
    colSpan: 1,
    rowSpan: 1,
    children: [line(text(words))],
    direction: null,
    format: '',
    indent: 0,
  }
  const row = { type: 'tablerow', version: 1, children: [cell], direction: null, format: '', indent: 0 }
  return { type: 'table', version: 1, children: [row], direction: null, format: '', indent: 0 }
}

/** Boots that app with the plugin. */
export const bootOwnApp = (given: NewsroomOptions) =>
  bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: [
      users,
      media(mediaDir),
      posts,
      opinion,
      { slug: 'categories', fields: [{ name: 'name', type: 'text' }], access: { read: () => true } },
      sources({ who: given.who }),
    ],
    plugins: [newsroom(given)],
  }))

/** The data of a story that only lacks a credit. */
export const post = (data: Data): Data => ({
  title: 'Ferry runs again',
  content: body('The night ferry is back.'),
  ...data,
})

/** The findings of a refusal, as rule and field. */
export function findingsIn({ errors }: RestBody): string[] {
  // The helper's type of an error's data names what Payload itself sends.
  const data = errors?.[0]?.data as { findings?: { rule: string; path: string }[] } | undefined
  return (data?.findings ?? []).map(({ rule, path }) => `${rule} ${path}`)
}
