import { adminKeys } from '../../language/adminLanguage.ts'
import { photoMessages } from '../messages/index.ts'

/**
 * This room's messages by the admin's languages, as Payload's translations under `newsroom.photo`.
 */
export const photoTranslations = {
  [adminKeys.zhHant]: photoMessages.zhHant,
  [adminKeys.zhHans]: photoMessages.zhHans,
  [adminKeys.en]: photoMessages.en,
}
