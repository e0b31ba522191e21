import type { Field } from 'payload'
import { label } from '../../src/language/label.ts'
import { ofKind } from './ofKind.ts'

/**
 * What this page prints differently from the document: another headline, fewer paragraphs, another
 * caption.
 */
export const forThisPage = (): Field[] => [
  {
    name: 'headline',
    type: 'text',
    label: label('這一版的標題', '这一版的标题', 'Headline here'),
    admin: {
      condition: ofKind('article', 'sidebar'),
      description: label('空白就用稿件的標題。', '空白就用稿件的标题。', "Empty uses the story's own."),
    },
  },
  {
    name: 'endAfter',
    type: 'number',
    min: 1,
    label: label('只登前幾段', '只登前几段', 'End after paragraph'),
    admin: {
      condition: ofKind('article', 'sidebar'),
      description: label('空白就全文登出。', '空白就全文登出。', 'Empty prints all of it.'),
    },
  },
  {
    name: 'caption',
    type: 'textarea',
    label: label('這一版的圖說', '这一版的图说', 'Caption here'),
    admin: {
      rows: 2,
      condition: ofKind('article', 'photo'),
      description: label(
        '空白就用圖片自己的圖說；稿件的，放在它的第一張圖下。',
        '空白就用图片自己的图说；稿件的，放在它的第一张图下。',
        "Empty uses the photo's own; a story's stands under its first picture.",
      ),
    },
  },
]
