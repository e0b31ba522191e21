import type { CollectionConfig, Field, Tab } from 'payload'
import { attribution } from '../../fields/article/attribution.ts'
import { byline } from '../../fields/article/byline.ts'
import { house } from '../../fields/article/house.ts'
import { publicationDates } from '../../fields/article/publicationDates.ts'
import { embargoUntil } from '../../fields/embargoUntil.ts'
import type { FieldSetup } from '../../fields/FieldSetup.ts'
import { mentions } from '../../fields/mentions.ts'
import { credit } from '../../fields/photo/credit.ts'
import { fileWords } from '../../fields/photo/fileWords.ts'
import { made } from '../../fields/photo/made.ts'
import { rights } from '../../fields/photo/rights.ts'
import { words } from '../../fields/photo/words.ts'
import { boxSources } from '../../fields/boxSources.ts'
import { label } from '../../language/label.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import type { GatedKind } from '../../options/slugs.ts'

/** Everything the newsroom can add to a collection of each kind, in the order of the form. */
const addable: Record<GatedKind, (setup: FieldSetup) => Field[]> = {
  articles: (setup) => [house(), attribution(setup), byline(setup), ...publicationDates()],
  photos: (setup) => [...words(), ...credit(setup), made(), ...rights(), fileWords(setup)],
  sidebars: (setup) => [boxSources(setup)],
}

/**
 * An app's own collection with the fields that the newsroom needs and it has not, in a tab of their
 * own behind those it has. The newsroom's own collections have everything.
 */
export function withAdded(collection: CollectionConfig, gated: Gated, setup: Resolved): CollectionConfig {
  const added = gated.own?.added ?? {}
  const all = [...addable[gated.kind](setup), embargoUntil(), mentions(setup.who)]
  const fields = all.flatMap((field) => {
    const name = 'name' in field && field.name ? added[field.name] : undefined
    // A field keeps its type under another name; TypeScript loses which of the union it is.
    return name === undefined ? [] : [{ ...field, name } as Field]
  })
  if (fields.length === 0) return collection
  return {
    ...collection,
    fields: withTab(collection.fields, { label: label('出處', '出处', 'Attribution'), fields }),
  }
}

/** Behind the last tab where there are tabs; otherwise in tabs of its own, behind the form. */
function withTab(fields: readonly Field[], tab: Tab): Field[] {
  const at = fields.findLastIndex(({ type }) => type === 'tabs')
  const tabs = fields[at]
  if (tabs?.type !== 'tabs') return [...fields, { type: 'tabs', tabs: [tab] }]
  return fields.with(at, { ...tabs, tabs: [...tabs.tabs, tab] })
}
