import { APIError, type PayloadRequest } from 'payload'
import type { Language } from '../../../language/Language.ts'
import { languageFor } from '../../../language/languageFor.ts'

const texts: Record<Language, string> = {
  zhHant: '這一次儲存的時候，別人剛好先改了同一份文件，所以沒有寫入；請重新載入，看過對方的改動後再存一次',
  zhHans: '这一次保存的时候，别人刚好先改了同一份文件，所以没有写入；请重新加载，看过对方的改动后再存一次',
  en: 'Somebody else changed this document while this save was under way, so it was not made. Load it again, look at their change, and save once more.',
}

/** Seconds after which the same request is worth sending again: it then reads the other's change first. */
const retryAfter = 1

/**
 * Somebody else has written a document since this update read it; written over, their change would vanish: HTTP status 409, and
 * nothing of the update was written.
 */
export class LostUpdate extends APIError {
  constructor(req: Partial<PayloadRequest> | undefined) {
    super(texts[languageFor(req)], 409, { retryAfter }, true)
    this.name = 'Conflict'
  }
}
