import { besideBody } from '../../../src/feeds/published/besideBody.ts'
import type { StoryPreview } from '../../../src/endpoints/check/previewStory.ts'
import { Box } from '../_parts/Box.tsx'
import { StoryArticle } from '../_parts/StoryArticle.tsx'
import { Page, type PageProps } from './Page.tsx'

type DraftProps = PageProps & {
  draft: Pick<StoryPreview, 'story' | 'status' | 'findings'>
  /** Runs on the page: see `reloading.ts`. */
  script: string
}

/** A draft as it would look, with what stands in its way above it. For the newsroom's own people. */
export function DraftPage({ draft: { story, status, findings }, script, ...page }: DraftProps) {
  const { messages } = page
  const isReady = status === 'cleared'
  return (
    <Page {...page} head={{ title: `${messages.draft}: ${story.headline}` }}>
      <aside className="draft-bar" role="status">
        <strong>{messages.draft}</strong> {isReady ? messages.draftReady : messages.draftBlocked}
        {!isReady && (
          <ul>
            {findings.map(({ message }, at) => (
              <li key={at}>{message}</li>
            ))}
          </ul>
        )}
      </aside>
      <div className="with-rail">
        <StoryArticle {...page} story={story} />
        <div className="rail">
          {besideBody(story).sidebars.map((box, at) => (
            <Box key={at} box={box} />
          ))}
        </div>
      </div>
      {/* Ours, and named in the answer's policy by its hash. */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </Page>
  )
}
