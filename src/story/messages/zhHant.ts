import type { StoryMessages } from './StoryMessages.ts'

/** What readers are told, in Traditional Chinese. */
export const zhHant: StoryMessages = {
  generated: '人工智能生成圖片',
  edited: '圖片經人工智能修改',
  correction: (text) => `更正：${text}`,
}
