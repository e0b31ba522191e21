import type { RuleId } from '../types.ts'
import type { Rule } from './Rule.ts'
import { attributionContradicted } from './attribution-contradicted.ts'
import { attributionMissing } from './attribution-missing.ts'
import { attributionUndeclared } from './attribution-undeclared.ts'
import { embargoed } from './embargoed.ts'
import { linkMissing } from './link-missing.ts'
import { linkUnpublished } from './link-unpublished.ts'
import { notApproved } from './not-approved.ts'
import { photoCaptionMissing } from './photo-caption-missing.ts'
import { photoCreditContradicted } from './photo-credit-contradicted.ts'
import { photoCreditMissing } from './photo-credit-missing.ts'
import { photoCreditStale } from './photo-credit-stale.ts'
import { photoFileMissing } from './photo-file-missing.ts'
import { photoMadeUndeclared } from './photo-made-undeclared.ts'
import { quoteWorkMissing } from './quote-work-missing.ts'
import { rightsChannel } from './rights-channel.ts'
import { rightsExpired } from './rights-expired.ts'
import { sidebarSourceMissing } from './sidebar-source-missing.ts'
import { sourceRetired } from './source-retired.ts'
import { takenDown } from './taken-down.ts'
import { textBlank } from './text-blank.ts'

/**
 * The rules of the gate, in the order in which people read their findings. Adding one is its file,
 * its line here, its id in `../types.ts` and its words in `../messages`; the compiler asks for
 * each.
 */
export const rules = Object.freeze({
  'taken-down': takenDown,
  'text-blank': textBlank,
  'attribution-missing': attributionMissing,
  'attribution-undeclared': attributionUndeclared,
  'attribution-contradicted': attributionContradicted,
  'photo-file-missing': photoFileMissing,
  'photo-caption-missing': photoCaptionMissing,
  'photo-credit-missing': photoCreditMissing,
  'photo-credit-contradicted': photoCreditContradicted,
  'photo-credit-stale': photoCreditStale,
  'photo-made-undeclared': photoMadeUndeclared,
  'sidebar-source-missing': sidebarSourceMissing,
  'quote-work-missing': quoteWorkMissing,
  'link-missing': linkMissing,
  'link-unpublished': linkUnpublished,
  'source-retired': sourceRetired,
  embargoed,
  'rights-expired': rightsExpired,
  'rights-channel': rightsChannel,
  'not-approved': notApproved,
} satisfies Record<RuleId, Rule>)

/**
 * Recorded with every decision. Raise it with every change of what a rule refuses: an old decision
 * then names the rules by which it was taken.
 */
export const RULES_VERSION = '4'
