import type { Tab } from 'payload'
import { attribution } from '../../src/fields/article/attribution.ts'
import { byline } from '../../src/fields/article/byline.ts'
import { house } from '../../src/fields/article/house.ts'
import { mentions } from '../../src/fields/mentions.ts'
import { label } from '../../src/language/label.ts'
import type { CollectionSetup } from '../setup.ts'

/**
 * The tab for whom the story credits: house, attribution, byline, and mentions that are no credits.
 */
export const attributionTab = (setup: CollectionSetup): Tab => ({
  label: label('出處', '出处', 'Attribution'),
  fields: [house(), attribution(setup), byline(setup), mentions(setup.who)],
})
