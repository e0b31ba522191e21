import type { CollectionConfig, Endpoint } from 'payload'
import type { Resolved } from '../options/options.ts'
import { checkForm } from './check/checkForm.ts'
import { checkStored } from './check/checkStored.ts'
import { compare } from './desk/compare.ts'
import { day } from './desk/day.ts'
import { rows } from './desk/rows.ts'
import { standing } from './desk/standing.ts'
import { canImport } from '../import/canImport.ts'
import { drawPdf } from './importDesk/drawPagePdf.ts'
import { importPdf } from './importPagePdf.ts'
import { importPage } from './importPageText.ts'
import { documentEndpoints } from './openapi/index.ts'
import { pageEndpoints } from './pages/index.ts'
import { dismissRefusedSchedule, listRefusedSchedules } from './refusedSchedules.ts'
import { approvalState, approveDocument } from './pages/approveRoutes.ts'
import { previewStory } from './check/previewStory.ts'
import { release } from './release.ts'
import { storyEndpoints } from './stories/index.ts'
import { takedown } from './takedown.ts'
import { usage } from './usage.ts'
import { whereUsed } from './whereUsed.ts'

/**
 * The newsroom's routes, under Payload's own API route.
 *
 * @param collections the app's
 */
export function endpoints(options: Resolved, collections: readonly CollectionConfig[] = []): Endpoint[] {
  const root = routesOf(options, collections)
  const pages = collections.some(({ slug }) => slug === options.slugs.pages) ? pageEndpoints(options) : []
  return [...root, ...documentEndpoints({ root, pages })]
}

const routesOf = (options: Resolved, collections: readonly CollectionConfig[]): Endpoint[] => [
  checkStored(options),
  checkForm(options),
  previewStory(options),
  takedown(options),
  release(options),
  whereUsed(options),
  standing(options),
  day(options),
  rows(options),
  compare(options),
  listRefusedSchedules(options),
  dismissRefusedSchedule(options),
  ...(canImport(options) ? [importPage(options), importPdf(options), drawPdf(options)] : []),
  approveDocument(options),
  approvalState(options),
  ...storyEndpoints(collections),
  usage(options),
]
