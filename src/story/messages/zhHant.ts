import type { StoryMessages } from './StoryMessages.ts'

/** The labels that readers see, in Traditional Chinese. */
export const zhHant: StoryMessages = { generated: '人工智能生成圖片', edited: '圖片經人工智能修改' }
