import type { FlattenedField, PayloadRequest } from 'payload'
import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import { linksInText } from '../../options/own/ownLinks.ts'
import { collectLinks } from './collectLinks.ts'
import { isStaffs } from './hiddenAmong.ts'
import { blocksIn, hasCopies, linkingFields, type Linking, type LinkingField } from './linkingFields.ts'
import { linkingIn, mapLinks } from './mapLinks.ts'
import type { IsHidden } from './strip.ts'
import { stripOwn } from './stripOwn.ts'

type Data = Record<string, unknown>
type Options = Pick<Resolved, 'gated' | 'slugs'>

/** The links of a document that stand elsewhere than where the newsroom itself places documents. */
export interface ExtraLinks {
  /** As rows store them: `photos:12`. */
  among: (doc: Data) => string[]
  /** A copy of the document without those that are hidden. */
  without: (doc: Data, isHidden: IsHidden) => Data
}

/** By the fields of a collection or a global: those in which such links stand. */
const extraOf = new WeakMap<readonly FlattenedField[], readonly LinkingField[]>()

/**
 * What a document links by fields of which the newsroom knows nothing: those of the app's other
 * collections and globals, of other plugins (redirects, search, forms), and those that an app or a
 * plugin added to the newsroom's own (a picture for search engines, breadcrumbs).
 *
 * @param collection empty for a global
 */
export function extraLinks(
  req: PayloadRequest,
  options: Options,
  collection: string,
  fields: readonly FlattenedField[],
): ExtraLinks {
  const { gated, slugs } = options
  const context = linkingIn(
    req.payload,
    (slug) => gated.some((one) => one.slug === slug) || isStaffs(slug, slugs),
  )
  const extra = extraOf.get(fields) ?? extraFields(options, collection, fields, context)
  extraOf.set(fields, extra)
  const known = new Set(gated.map(({ slug }) => slug))
  const collecting = { payload: req.payload, slugs, known, context }
  const among = (doc: Data): string[] => collectLinks(extra, doc, collecting)
  const without = (doc: Data, isHidden: IsHidden): Data =>
    mapLinks(
      extra,
      doc,
      {
        link: (to, link) => (isHidden(to, link) ? null : link),
        text: (value, field) =>
          stripOwn({ value }, { known, linkOf: linksInText(field, req.payload) }, isHidden).value,
      },
      context,
    )
  return extra.length === 0 ? none : { among, without }
}

const none: ExtraLinks = { among: () => [], without: (doc) => doc }

function extraFields(
  options: Options,
  collection: string,
  fields: readonly FlattenedField[],
  linking: Linking,
): readonly LinkingField[] {
  const all = linkingFields(fields, linking)
  const gated = gatedIn(options, collection)
  if (!gated) return all
  // `stripOwn` looks at all fields of an app's own collection, `strip` at the newsroom's own names.
  return all.filter((field) => isExtra(field, linking, Boolean(gated.own)))
}

/** The newsroom's own fields that place photos and boxes: see `strip`. */
const placing: ReadonlySet<string> = new Set(['photo', 'sidebar', 'sidebars'])

function isExtra(field: LinkingField, linking: Linking, isOwn: boolean): boolean {
  if (hasCopies(field)) return true
  if (field.type === 'relationship' || field.type === 'upload') return !isOwn && !placing.has(field.name)
  if (field.type === 'richText') return false
  const inner =
    field.type === 'blocks'
      ? blocksIn(field, linking).flatMap(({ flattenedFields }) => flattenedFields)
      : 'flattenedFields' in field
        ? field.flattenedFields
        : []
  return linkingFields(inner, linking).some((one) => isExtra(one, linking, isOwn))
}
