/** The messages of the hooks in one language. */
export interface HookMessages {
  /** Why a write was answered with HTTP status 409. */
  conflict: string
  /** Why a write to all locales at once was refused. */
  allLocales: string
  /** Why a page of another site can log nobody in here. */
  foreignOrigin: string
}
