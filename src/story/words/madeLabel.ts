import { isGenerated } from '../stored/digitalSourceTypes.ts'
import type { Photo } from '../types.ts'

/** What readers are told of a picture that a machine made, and of one that it edited. */
const labels = {
  zhHant: { generated: '人工智能生成圖片', edited: '圖片經人工智能修改' },
  zhHans: { generated: '人工智能生成图片', edited: '图片经人工智能修改' },
  en: { generated: 'AI-generated image', edited: 'Image edited with AI' },
} as const

/** IPTC's codes of pictures that are a photograph in part (cv.iptc.org/newscodes/digitalsourcetype). */
const inParts: ReadonlySet<string> = new Set(['compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia'])

/**
 * The label that readers see of a picture that a machine made or edited, in the photo's locale.
 *
 * @returns empty for every other picture
 */
export function madeLabel({ made, locale }: Pick<Photo, 'made' | 'locale'>): string {
  if (made === undefined || !isGenerated(made)) return ''
  const language = !locale.startsWith('zh') ? 'en' : locale.includes('Hans') ? 'zhHans' : 'zhHant'
  return labels[language][inParts.has(made) ? 'edited' : 'generated']
}
