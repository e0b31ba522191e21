import type { ImportMessages } from './ImportMessages.ts'

/** The import's messages in Simplified Chinese. */
export const zhHans: ImportMessages = {
  found: '由版面读出，请对照',
  uncertain: '读法不确定，请细看',
  missing: '版面文字里没有，请补上',
}
