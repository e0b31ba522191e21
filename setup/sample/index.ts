import type { Payload } from 'payload'
import { approveSamplePage } from './approveSamplePage.ts'
import { putArticles } from './putArticles.ts'
import { putBoxes } from './putBoxes.ts'
import { putPage } from './putPage.ts'
import { putPhotos } from './putPhotos.ts'
import { putSources } from './putSources.ts'

/**
 * Puts in the sample: one approved page of an invented paper with three published stories, two boxes and
 * three pictures, all in Traditional and Simplified Chinese and English, and one unfinished draft.
 * Everything goes the way an editor's own work goes, in the order in which it links, so that the
 * gate judges it too.
 *
 * Run again, it finishes what an interrupted run began and makes nothing twice.
 *
 * @param payload a newsroom with the default slugs and the locales `zh-Hant`, `zh-Hans` and `en`
 * @throws what the newsroom refuses, a `ValidationError` with its findings
 */
export async function putInSample(payload: Payload): Promise<void> {
  const sources = await putSources(payload)
  const photos = await putPhotos(payload, sources)
  const boxes = await putBoxes(payload, sources)
  const linked = { sources, photos, boxes }
  const articles = await putArticles(payload, linked)
  await approveSamplePage(payload, await putPage(payload, linked, articles))
}
