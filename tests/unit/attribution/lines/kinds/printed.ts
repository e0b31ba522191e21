import type { KindOfLine } from './Kind.ts'

/** A paper, the day and the page, as boxes name where they took something from. */
export const printed: readonly KindOfLine[] = [
  {
    kind: 'a paper with its day and page',
    credits: [
      ['《人民日报》（2024年5月6日 02版）', 'people'],
      ['新桥通车，两岸步行十分钟。\n《 光明日报 》（ 2024年05月06日　08 版）', 'gmw'],
      ['《人民日報》（5月6日第12版：要聞）', 'people'],
      ['《人民日报》2024年5月6日04版', 'people'],
      ['《大公報》(2024年5月6日A12版)', 'takungpao'],
    ],
    none: [
      '《人民日报》2024年5月6日04版刊出了这张照片的底片。',
      '人民日报2024年5月6日04版',
      '《人民日报》（2024年5月6日创刊）',
      '《人民日报》（海外版）',
      '馆里展出的《人民日报》（2024年5月6日02版）已经发黄。',
      '《人民日报》（2024年5月6日02版）由老王收藏。',
    ],
  },
]
