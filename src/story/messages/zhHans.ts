import type { StoryMessages } from './StoryMessages.ts'

/** The same in Simplified Chinese. */
export const zhHans: StoryMessages = {
  generated: '人工智能生成图片',
  edited: '图片经人工智能修改',
  correction: (text) => `更正：${text}`,
}
