import { expect, it } from 'vitest'
import { isFurniture } from '../../../../../src/wire/pageText/text/isFurniture.ts'

it.each([
  'A7 港聞',
  '港聞 A7',
  '第 3 版',
  '2023年3月8日 星期三',
  '二〇二三年三月八日',
  '石津日報',
  '責任編輯：何清',
  '美術編輯／林青',
  'desk@stoneford.example',
  '澳聞 A5 2023年3月8日 星期三',
  'THE LAMP  March 8, 2023  7',
])('%s belongs to the page', (line) => {
  expect(isFurniture(line)).toBe(true)
})

it.each(['船鈴響了', '2023年3月8日船鈴響了。', '編輯說：船鈴響了', '港聞船鈴響了', ''])(
  '%j belongs to a story, or to nothing',
  (line) => {
    expect(isFurniture(line)).toBe(false)
  },
)
