import type { Block, Field, Payload, RichTextField } from 'payload'
import { gatedIn, type GatedCollections } from '../gated.ts'
import { namedFields } from './fieldAt.ts'
import type { Slugs } from '../slugs.ts'
import { linkedAssetsOf, pinnedLinks, type LinkedAsset, type OwnLinks } from '../../rows/linkedAssets.ts'
import type { Row } from '../../rows/readable.ts'

type App = Pick<Payload, 'collections'> & Partial<Pick<Payload, 'blocks'>>

interface Options extends GatedCollections {
  slugs: Slugs
}

/** Everything a row of this collection links, by the fields that the collection has. */
export const linkedIn = (payload: App, options: Options, collection: string, row: Row): LinkedAsset[] =>
  linkedAssetsOf({ ...row }, options.slugs, ownLinks(payload, options, collection))

/**
 * How an app's own collection links others, rich text and blocks within it too. Nothing for the
 * newsroom's collections in a newsroom that has no others: their fields have pinned names.
 */
export function ownLinks(payload: App, options: Options, collection: string): OwnLinks | undefined {
  const { gated, slugs } = options
  if (!gated.some(({ own }) => own)) return undefined
  const config = payload.collections[collection]?.config
  const known = new Set([...gated.map(({ slug }) => slug), slugs.sources])
  if (!config || !gatedIn(options, collection)?.own) return { ...pinnedLinks(slugs), known }
  return { known, linkOf: linkOfFields(config, config.fields, payload) }
}

type Shared = NonNullable<App['blocks']>

/** What stands in one rich text field links: its blocks, by the fields that each has. */
export const linksInText = (field: RichTextField, app: Pick<App, 'blocks'>): OwnLinks['linkOf'] =>
  linkOfFields(field, [field], app)

const byOwner = new WeakMap<object, ReadonlyMap<string, string>>()

/**
 * What these fields link, by name, and by `blockType.name` within blocks.
 *
 * @param owner whose fields they are: they are looked through once for each
 */
function linkOfFields(
  owner: object,
  fields: readonly Field[],
  { blocks }: Pick<App, 'blocks'>,
): OwnLinks['linkOf'] {
  const links = byOwner.get(owner) ?? new Map(linksIn(fields, blocks ?? {}))
  byOwner.set(owner, links)
  return (name, blockType) =>
    (blockType === undefined ? undefined : links.get(`${blockType}.${name}`)) ?? links.get(name)
}

/** @param seen blocks that were looked through: one may hold text that takes the same block again */
function linksIn(
  fields: readonly Field[],
  shared: Shared,
  blockType?: string,
  seen = new Set<string>(),
): [string, string][] {
  return namedFields(fields).flatMap((field): [string, string][] => {
    const collection = linkedBy(field)
    const names = blockType === undefined ? [field.name] : [`${blockType}.${field.name}`, field.name]
    const own = names.flatMap((name): [string, string][] => (collection ? [[name, collection]] : []))
    const inner = 'fields' in field ? linksIn(field.fields, shared, blockType, seen) : []
    const blocks = blocksOf(field, shared)
      .filter(({ slug }) => !seen.has(slug))
      .flatMap((block) => linksIn(block.fields, shared, block.slug, seen.add(block.slug)))
    // A name within a block alone leads where it leads there, unless the document itself has it.
    return [...blocks, ...inner, ...own]
  })
}

/** A link to several collections names each in its value. */
const linkedBy = (field: Field): string | undefined =>
  (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
    ? field.relationTo
    : undefined

function blocksOf(field: Field, shared: Shared): Block[] {
  if (field.type === 'blocks') return inFull([...(field.blockReferences ?? []), ...field.blocks], shared)
  return field.type === 'richText' ? inFull(editorBlocks(field), shared) : []
}

/** Blocks, those that the config keeps for several fields by their slugs. */
const inFull = (blocks: readonly (Block | string)[], shared: Shared): Block[] =>
  blocks.flatMap((block) => {
    const found = typeof block === 'string' ? shared[block] : block
    // A block as Payload sanitized it has the members of one that was given.
    return found ? [found as Block] : []
  })

/** What of Lexical's editor says which blocks it takes (`richtext-lexical/lexical/config/server/sanitize.js`, 3.90). */
interface LexicalEditor {
  editorConfig?: { features?: { getSubFields?: ReadonlyMap<string, SubFields> } }
}

type SubFields = (node: { node?: undefined }) => readonly { type?: string; blocks?: Block[] }[] | null

function editorBlocks(field: Field): Block[] {
  // Payload types an editor as whichever editor; each member is looked at.
  const editor = ('editor' in field ? field.editor : undefined) as LexicalEditor | undefined
  const subFields = editor?.editorConfig?.features?.getSubFields
  return ['block', 'inlineBlock'].flatMap((type) => {
    const fields = subFields?.get(type)?.({}) ?? []
    return fields.flatMap(({ type: is, blocks }) => (is === 'blocks' ? (blocks ?? []) : []))
  })
}
