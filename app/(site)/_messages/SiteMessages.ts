/** What the pages themselves say, in one language. What stands in a story comes from the story. */
export interface SiteMessages {
  /** The first link of a page, for those who go by keyboard. */
  skip: string
  /** What the list of sections is called, for those who do not see it. */
  sections: string
  languages: string
  feeds: string
  /** Before the lunar date; empty where none is given. */
  lunar: string
  /** Other stories beside one. */
  others: string
  /** All stories, newest first. */
  latest: string
  briefs: string
  readOn: string
  older: string
  home: string
  published: string
  updated: string
  correction: string
  corrections: string
  /** Above a story that was corrected. */
  corrected: string
  /** A front page without stories. */
  emptyNewsroom: string
  emptyList: string
  absentTitle: string
  absentText: string
  goneTitle: string
  goneText: string
  /** Before the time. */
  goneSince: string
  elsewhereTitle: string
  elsewhereText: string
  staffOnlyTitle: string
  staffOnlyText: string
  /** Above a draft that somebody of the newsroom looks at. */
  draft: string
  draftReady: string
  /** Before the list of what stands in its way. */
  draftBlocked: string
  failedTitle: string
  failedText: string
}
