import type { CollectionConfig, Field } from 'payload'
import type { Slugs } from '../slugs.ts'
import { fieldAt, namedFields } from './fieldAt.ts'
import { fits } from './fits.ts'
import type { OwnFields } from './Gated.ts'
import { labelsOf } from './labelsOf.ts'
import type { OwnCollection } from './OwnCollection.ts'
import { parts, type Part } from './parts.ts'

/**
 * Which field of an app's own collection plays which part: the one that is named for it, the one of
 * its own name if it fits, or one that the newsroom adds. What cannot be so is left out here;
 * `checkOwn` refuses it.
 */
export function ownFields({ fields }: CollectionConfig, own: OwnCollection, slugs: Slugs): OwnFields {
  const names: Record<string, readonly string[]> = {}
  const added: Record<string, string> = {}
  // A kind that there is not has no parts; `checkOwn` refuses it.
  const all = Object.hasOwn(parts, own.kind) ? Object.entries(parts[own.kind]) : []
  for (const [name, part] of all) {
    const paths = namedFor(own, name) ?? byItself(fields, name, part, slugs)
    if (paths.length > 0) names[name] = paths
    else if (part.added) {
      added[name] = nameAdded(own, name)
      names[name] = [added[name]]
    }
  }
  return { names, added, labels: labelsOf(fields) }
}

/** The paths that the app names for a part; nothing where it names none. */
export function namedFor({ fields = {} }: OwnCollection, part: string): readonly string[] | undefined {
  const given = new Map<string, string | readonly string[] | undefined>(Object.entries(fields)).get(part)
  return given === undefined ? undefined : [given].flat()
}

/** What a field that the newsroom adds is called here. */
export const nameAdded = ({ added = {} }: OwnCollection, part: string): string =>
  new Map<string, string | undefined>(Object.entries(added)).get(part) ?? part

/** Of photos every field at the top level that places one; of anything else the field of that name. */
function byItself(fields: readonly Field[], name: string, { is }: Part, slugs: Slugs): string[] {
  if (is === 'photos')
    return namedFields(fields)
      .filter((one) => fits(is, one, slugs))
      .map((one) => one.name)
  const field = fieldAt(fields, name)
  return field && fits(is, field, slugs) ? [name] : []
}
