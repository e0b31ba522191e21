import type { CollectionConfig, Config } from 'payload'
import type { Resolved } from '../options/options.ts'
import { fieldAt, namedFields } from '../options/own/fieldAt.ts'
import { fits, wanted } from '../options/own/fits.ts'
import type { OwnCollection } from '../options/own/OwnCollection.ts'
import { nameAdded, namedFor } from '../options/own/ownFields.ts'
import { fixedNames, parts } from '../options/own/parts.ts'
import { NewsroomConfigError } from './NewsroomConfigError.ts'

/** One of the app's own collections, with what the options say of it. */
interface Own {
  slug: string
  own: OwnCollection
  collection: CollectionConfig
}

/**
 * Fails on an app's own collection that cannot be read in the part that the options give it: a
 * field that is named and not there, of a wrong type, or named for two parts; a part without which
 * nothing could be judged; a name that the newsroom needs for itself.
 *
 * @throws {NewsroomConfigError}
 */
export function checkOwn({ collections = [] }: Config, options: Resolved): void {
  const all = Object.entries(options.collections)
  for (const [slug, own] of all) {
    const collection = collections.find((one) => one.slug === slug)
    if (!collection) throw absent(slug, collections)
    checkOne({ slug, own, collection }, options)
  }
  checkSingle(all, 'photo')
  checkSingle(all, 'sidebar')
}

const absent = (slug: string, collections: readonly CollectionConfig[]) =>
  new NewsroomConfigError(
    `there is no collection "${slug}"`,
    `option collections.${slug}; the config has: ${collections.map((one) => one.slug).join(', ') || 'none'}`,
    'Name one that the config has.',
  )

/** Stories place photos and boxes by their ids alone. */
function checkSingle(all: readonly [string, OwnCollection][], kind: OwnCollection['kind']): void {
  const [, second] = all.filter(([, own]) => own.kind === kind)
  if (!second) return
  throw new NewsroomConfigError(
    `two collections are said to be of the kind ${kind}`,
    `option collections.${second[0]}`,
    `Name one: a newsroom has several collections of stories, and one of photos and one of boxes.`,
  )
}

function checkOne(one: Own, options: Resolved): void {
  const { slug, own, collection } = one
  if (!Object.hasOwn(parts, own.kind)) {
    throw new NewsroomConfigError(
      `"${String(own.kind)}" is no kind of document`,
      `option collections.${slug}.kind`,
      `Say one of ${Object.keys(parts).join(', ')}.`,
    )
  }
  checkUpload(one)
  checkNamed(one, options)
  checkTwice(one)
  for (const [part, { is, needed }] of Object.entries(parts[own.kind])) {
    if (!needed || namedFor(own, part)) continue
    const field = fieldAt(collection.fields, part)
    if (field && fits(is, field, options.slugs)) continue
    throw new NewsroomConfigError(
      `nobody said which field of "${slug}" is the ${part}`,
      `option collections.${slug}.fields.${part}`,
      `Name it: newsroom({ collections: { ${slug}: { kind: '${own.kind}', fields: { ${part}: '…' } } } }). It is ${wanted[is]}. The collection has: ${listOf(collection)}.`,
    )
  }
  checkAdded(one, options)
}

const listOf = ({ fields }: CollectionConfig): string =>
  namedFields(fields)
    .map(({ name }) => name)
    .join(', ')

function checkUpload({ slug, own, collection }: Own): void {
  if (own.kind !== 'photo' || collection.upload) return
  throw new NewsroomConfigError(
    `the collection "${slug}" takes no files`,
    `option collections.${slug}.kind`,
    'Add `upload: true` to it, or leave it out.',
  )
}

function checkNamed({ slug, own, collection }: Own, { slugs }: Resolved): void {
  for (const part of Object.keys(own.fields ?? {})) {
    const where = `option collections.${slug}.fields.${part}`
    const known = parts[own.kind][part]
    if (!known || fixedNames.has(part))
      throw new NewsroomConfigError(
        `"${part}" is no part of a document of the kind ${own.kind}`,
        where,
        `Leave it out; there are ${Object.keys(parts[own.kind])
          .filter((name) => !fixedNames.has(name))
          .join(', ')}.`,
      )
    for (const path of namedFor(own, part) ?? []) {
      const field = fieldAt(collection.fields, path)
      if (!field)
        throw new NewsroomConfigError(
          `the collection "${slug}" has no field "${path}"`,
          where,
          `Name one that it has: ${listOf(collection)}.`,
        )
      if (!fits(known.is, field, slugs))
        throw new NewsroomConfigError(
          `the field "${path}" of "${slug}" is of the type ${field.type}, and cannot be the ${part}`,
          where,
          `Name ${wanted[known.is]}.`,
        )
    }
  }
}

function checkTwice({ slug, own }: Own): void {
  const seen = new Map<string, string>()
  for (const part of Object.keys(own.fields ?? {}))
    for (const path of namedFor(own, part) ?? []) {
      const other = seen.get(path)
      if (other !== undefined)
        throw new NewsroomConfigError(
          `the field "${path}" of "${slug}" is said to be both the ${other} and the ${part}`,
          `option collections.${slug}.fields`,
          'Name another for one of them, or leave one out.',
        )
      seen.set(path, part)
    }
}

/** What the newsroom keeps of every document. */
const records = ['guid', 'revision', 'owner', 'takedown', 'approved', 'linkedAssets', 'review']

/** A field of the app's that has the name of one to be added is either fit to play the part, or in the way. */
function checkAdded({ slug, own, collection }: Own, options: Resolved): void {
  const added = options.gated.find((one) => one.slug === slug)?.own?.added ?? {}
  for (const [part, name] of Object.entries(added)) {
    const there = fieldAt(collection.fields, name)
    if (!there) continue
    const mend = fixedNames.has(part)
      ? `Rename your field: readers' rules go by "${part}".`
      : `Give the newsroom's another name: newsroom({ collections: { ${slug}: { kind: '${own.kind}', added: { ${part}: 'newsroom${part.replace(/^./u, (first) => first.toUpperCase())}' } } } }). Or name a field of yours for it: ${wanted[parts[own.kind][part]?.is ?? 'text']}.`
    throw new NewsroomConfigError(
      `the collection "${slug}" has a field "${name}" of the type ${there.type}, where the newsroom would add its own`,
      `collection "${slug}", field "${name}"`,
      mend,
    )
  }
  for (const part of Object.keys(own.added ?? {}))
    if (!(part in added) || nameAdded(own, part) !== added[part] || fixedNames.has(part))
      throw new NewsroomConfigError(
        `the newsroom adds no "${part}" to "${slug}"`,
        `option collections.${slug}.added.${part}`,
        'Leave it out.',
      )
  const taken = records.find((name) => fieldAt(collection.fields, name))
  if (taken !== undefined)
    throw new NewsroomConfigError(
      `the collection "${slug}" has a field "${taken}", which the newsroom keeps for itself`,
      `collection "${slug}", field "${taken}"`,
      'Rename your field.',
    )
}
