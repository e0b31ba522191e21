import type { StoryPreview } from '../check/previewStory.ts'
import type { DryRun, WordedFinding } from '../check/verdict.ts'
import type { PublicChanges } from '../desk/compare.ts'
import type { Day } from '../desk/day.ts'
import type { RowNotes } from '../desk/rows.ts'
import type { Standing } from '../desk/standing.ts'
import type { Use } from '../uses/Use.ts'
import type { ReaderGets } from '../readersGet.ts'
import type { WordedRefusedSchedule } from '../refusedSchedules.ts'
import type {
  Dateline,
  NamedSource,
  PublishedBlock,
  PublishedByline,
  PublishedCorrection,
  PublishedFields,
  PublishedInline,
  PublishedItem,
  PublishedPhoto,
  PublishedSidebar,
  PublishedSize,
} from '../../feeds/published/types.ts'
import type { Figures } from '../../consumers/usage/figures.ts'
import type { UsageReport } from '../../consumers/usage/UsageReport.ts'
import type { Imported } from '../../import/importPageText.ts'
import type { ImportedPage } from '../../import/importPagePdf.ts'
import type { DraftMend } from '../../import/mends/DraftMend.ts'
import type {
  Proposal,
  ProposedDraft,
  ProposedLeftover,
  ProposedMark,
} from '../../import/proposal/Proposal.ts'
import type { PagePlace, PlacedDraft, PlacedLeftover } from '../../import/placedDrafts.ts'
import type { ImportedDraft } from '../../import/saveDrafts.ts'
import type { TakedownState } from '../../gate/acts/saveState.ts'
import type { ApprovalState } from '../../pages/approval/saveApproval.ts'
import type { WordedPageFinding } from '../../pages/messages/wordedFindings.ts'
import type { PagePreview } from '../../pages/preview/previewPage.ts'
import type { Leftover, PagePiece, ReviewMark } from '../../wire/pageText/types.ts'
import type { Schema } from '../schema/Schema.ts'

/** A story as it is answered: its body may be asked for as one text. */
export type StoryJson = Omit<PublishedFields, 'body'> & { body?: readonly PublishedBlock[] | string }

/** One change, as readers get it. */
export interface ChangeJson {
  guid: string
  slug: string
  kind: 'published' | 'updated' | 'corrected' | 'removed'
  reason?: string
  at: string
}

/** `application/problem+json` (RFC 9457). */
export interface ProblemJson {
  type: string
  title: string
  status: number
  detail: string
  code: string
  parameter?: string
  locales?: readonly string[]
  removed?: { guid: string; at: string; reason?: string }
  sections?: readonly string[]
  formats?: readonly string[]
  perMinute?: number
  retryAfter?: number
}

/** Payload's own form of an error, with what ours add. */
export interface ErrorsJson {
  errors: readonly {
    name?: string
    message: string
    data?: { code?: string; findings?: readonly unknown[]; errors?: readonly unknown[] }
  }[]
}

/** The document a staff's route was asked about. */
interface About {
  collection: string
  id: number | string
}

/** Everything the document has a schema of, by the name it has there. */
export interface Named {
  Story: StoryJson
  StoryList: { stories: readonly StoryJson[]; next: string | null }
  Block: PublishedBlock
  ListItem: PublishedItem
  Inline: PublishedInline
  Photo: PublishedPhoto
  Size: PublishedSize
  Sidebar: PublishedSidebar
  Source: NamedSource
  Dateline: Dateline
  Byline: PublishedByline
  Correction: PublishedCorrection
  Change: ChangeJson
  Changes: { changes: readonly ChangeJson[]; next: string }
  Problem: ProblemJson
  Errors: ErrorsJson
  Finding: WordedFinding
  Verdict: About & DryRun
  StoryPreview: Omit<StoryPreview, 'story'> & { story: StoryJson }
  FormVerdict: { collection: string; locale: string } & DryRun
  Takedown: About & {
    message: string
    takedown: TakedownState
    canceled: number
    gone: boolean
    readers: readonly ReaderGets[]
    warnings: readonly { code: string; message: string }[]
  }
  Released: About & { message: string }
  Uses: About & { uses: readonly Use[]; hasMore: boolean }
  Standing: About & Standing
  PublicChanges: About & PublicChanges
  Day: Day
  RowNotes: RowNotes
  RefusedSchedules: { docs: readonly WordedRefusedSchedule[] }
  Dismissed: { dismissed: string; collection: string; id: string }
  Imported: Imported
  ImportedDraft: ImportedDraft
  ImportedPage: ImportedPage
  PlacedDraft: PlacedDraft
  PlacedLeftover: PlacedLeftover
  PagePlace: PagePlace
  ReviewMark: ReviewMark
  Leftover: Leftover
  Proposal: Proposal
  ProposedDraft: ProposedDraft
  ProposedMark: ProposedMark
  ProposedLeftover: ProposedLeftover
  PagePiece: PagePiece
  DraftMend: DraftMend
  ApprovalState: About & { approved: boolean; hash?: string; waiting?: readonly unknown[] }
  Approved: About & { message: string; locale?: string; approved: ApprovalState }
  PageFinding: WordedPageFinding
  PagePreview: PagePreview
  Usage: UsageReport
  Figures: Figures
}

/** A schema for each of them. */
export type NamedSchemas = { [Name in keyof Named]: Schema<Named[Name]> }

/** Where a schema stands in the document. */
export const ref = <Name extends keyof Named>(name: Name): Schema<Named[Name]> => ({
  $ref: `#/components/schemas/${name}`,
})
