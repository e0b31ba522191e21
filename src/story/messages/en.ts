import type { StoryMessages } from './StoryMessages.ts'

/** The same in English. */
export const en: StoryMessages = {
  generated: 'AI-generated image',
  edited: 'Image edited with AI',
  correction: (text) => `Correction: ${text}`,
}
