import type { ImportMessages } from './ImportMessages.ts'

/** The import's messages in Traditional Chinese. */
export const zhHant: ImportMessages = {
  found: '由版面讀出，請對照',
  uncertain: '讀法不確定，請細看',
  missing: '版面文字裡沒有，請補上',
}
