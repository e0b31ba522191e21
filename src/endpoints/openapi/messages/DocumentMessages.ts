/** What belongs together on the page, in this order. */
export type Tag = 'stories' | 'document' | 'gate' | 'schedules' | 'import' | 'print'

/** Who may use a route: everybody, or those whom a test of the options lets. */
export type Caller = 'everybody' | 'isStaff' | 'mayPublish' | 'mayWrite' | 'mayExport'

/** Every route by what it does; the exports of a page are one for each format. */
export type OperationText =
  | 'listStories'
  | 'readStory'
  | 'followChanges'
  | 'readFeed'
  | 'readStoryAs'
  | 'readApi'
  | 'readApiPage'
  | 'checkDocument'
  | 'checkForm'
  | 'previewStory'
  | 'takeDown'
  | 'release'
  | 'whereUsed'
  | 'listRefusedSchedules'
  | 'dismissRefusedSchedule'
  | 'importPageText'
  | 'readApproval'
  | 'approve'
  | 'exportPage'
  | 'previewPage'
  | 'previewForm'

/** What is said of a parameter. */
export type ParameterText =
  | 'locale'
  | 'limit'
  | 'after'
  | 'section'
  | 'source'
  | 'from'
  | 'to'
  | 'q'
  | 'body'
  | 'since'
  | 'slug'
  | 'ifNoneMatch'
  | 'ifModifiedSince'
  | 'collection'
  | 'id'
  | 'job'
  | 'usesLimit'
  | 'titleLocale'
  | 'formLocale'
  | 'importLocale'
  | 'approvalLocale'
  | 'proof'
  | 'documentLocale'

/** What is said of an answer, or of a header of it. */
export type ResponseText =
  | 'done'
  | 'storyMoved'
  | 'unchanged'
  | 'badQuestion'
  | 'storyUnknown'
  | 'storyGone'
  | 'questionTooLong'
  | 'notAllowed'
  | 'notFound'
  | 'bodyWrong'
  | 'bodyTooLarge'
  | 'notTakenDown'
  | 'gateRefused'
  | 'changedMeanwhile'
  | 'pageRefused'
  | 'notSetUp'
  | 'drafts'
  | 'noDrafts'
  | 'etag'
  | 'lastModified'
  | 'cacheControl'
  | 'location'

/** What is said of a member of an answer. */
export type FieldText =
  | 'guid'
  | 'slug'
  | 'url'
  | 'language'
  | 'section'
  | 'creditLine'
  | 'openingCredit'
  | 'captionCredit'
  | 'via'
  | 'bylineSource'
  | 'bylineLine'
  | 'revision'
  | 'embargoUntil'
  | 'copyright'
  | 'body'
  | 'photos'
  | 'sidebars'
  | 'caption'
  | 'usableUntil'
  | 'made'
  | 'madeLabel'
  | 'sizeName'
  | 'pixels'
  | 'bytes'
  | 'focal'
  | 'boxCredit'
  | 'sourceKey'
  | 'next'
  | 'nextChanges'
  | 'changeKind'
  | 'changeReason'
  | 'problemCode'
  | 'problemDetail'
  | 'problemParameter'
  | 'problemLocales'
  | 'rule'
  | 'severity'
  | 'path'
  | 'findingLocale'
  | 'params'
  | 'failure'
  | 'message'
  | 'status'
  | 'locales'
  | 'promotions'
  | 'reason'
  | 'readers'
  | 'gone'
  | 'canceled'
  | 'usedIn'
  | 'hasMore'
  | 'dueAt'
  | 'leftovers'
  | 'review'
  | 'formData'
  | 'formId'
  | 'pageText'
  | 'updatedAt'
  | 'hash'
  | 'svg'
  | 'errorData'
  | 'errorCode'

/** What the readable page says beside the document. */
export type PageText =
  | 'document'
  | 'server'
  | 'languages'
  | 'login'
  | 'parameter'
  | 'place'
  | 'type'
  | 'meaning'
  | 'required'
  | 'body'
  | 'answers'
  | 'headers'
  | 'schemas'
  | 'usual'
  | 'contents'

/** The texts of the API's document and its page in one language. */
export interface DocumentMessages {
  /** @param newsroom what the newsroom calls itself */
  title: (newsroom: string) => string
  about: string
  tags: Record<Tag, string>
  callers: Record<Caller, string>
  /** @param caller one of `callers` */
  usedBy: (caller: string) => string
  operations: Record<OperationText, { summary: string; description: string }>
  parameters: Record<ParameterText, string>
  responses: Record<ResponseText, string>
  fields: Record<FieldText, string>
  /** @param collection whose users have keys */
  apiKey: (collection: string) => string
  jwt: string
  cookie: string
  page: Record<PageText, string>
}
