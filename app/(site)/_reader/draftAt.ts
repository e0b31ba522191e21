import configPromise from '@payload-config'
import { handleEndpoints } from 'payload'
import type { StoryPreview } from '../../../src/endpoints/check/previewStory.ts'
import type { Asked } from '../_answer/Asked.ts'
import type { Problem } from './problemIn.ts'

/** What a browser sends by which Payload knows who asks, and from what page. */
const identifying = ['cookie', 'authorization', 'origin', 'sec-fetch-site', 'accept-language']

/** A draft as it would look, or why this reader gets none. */
export type AtDraft = { kind: 'draft'; draft: StoryPreview } | Problem

/** Asks the newsroom's route for the preview of an article, as the reader of the page. */
export async function draftAt(
  { request, newsroom: { config, site }, locale }: Pick<Asked, 'request' | 'newsroom' | 'locale'>,
  { collection, id }: { collection: string; id: string },
): Promise<AtDraft> {
  const path = [collection, id].map(encodeURIComponent).join('/')
  const url = new URL(`${config.routes.api}/newsroom/preview/${path}`, site.origin)
  url.searchParams.set('locale', locale)
  const headers = new Headers()
  for (const name of identifying) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const answer = await handleEndpoints({
    config: configPromise,
    path: url.pathname,
    request: new Request(url, { headers }),
  })
  // The route answers 200 with a preview and with nothing else.
  if (answer.status === 200) return { kind: 'draft', draft: (await answer.json()) as StoryPreview }
  if (answer.status === 403) return { kind: 'staffOnly', status: 403 }
  return answer.status === 404 ? { kind: 'absent', status: 404 } : { kind: 'failed', status: answer.status }
}
