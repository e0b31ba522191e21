import type { PagePdfErrorCode } from '../../wire/pagePdf/PagePdfError.ts'

/** Why a route does not do what it was asked. Programs read the code, people the message. */
export type RouteProblem =
  | 'collection-unknown'
  | 'document-unknown'
  | 'locale-unknown'
  | 'body-unreadable'
  | 'body-too-large'
  | 'data-missing'
  | 'data-misshapen'
  | 'reason-missing'
  | 'not-taken-down'
  | 'page-empty'
  | 'page-binary'
  | 'page-too-large'
  | `pdf-${PagePdfErrorCode}`
  | 'import-changed'
  | 'approve-changed'
  | 'print-unready'
  | 'month-unreadable'
  | 'format-unknown'

/** What a route adds to an answer that it gives. */
export type RouteRemark =
  | 'takedown-done'
  | 'takedown-unreasoned'
  | 'takedown-version'
  | 'takedown-schedules'
  | 'takedown-decision'
  | 'takedown-hooks'
  | 'takedown-still-seen'
  | 'release-done'
  | 'approve-done'
  | 'credit-wanting'

/**
 * The messages of the routes in one language. `named` is what a message names; some name nothing.
 */
export type RouteMessages = Record<RouteProblem | RouteRemark, (named: string) => string>
