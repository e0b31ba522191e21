import type { Excess } from '../Excess.ts'
import type { ImportMessages } from './ImportMessages.ts'

const tooMuch = (excess: Exclude<Excess, { code: 'too-large' }>): string => {
  switch (excess.of) {
    case 'drafts': {
      const { articles, sidebars, photos } = excess.notMade
      return `會變成 ${articles + sidebars + photos} 份草稿（稿件 ${articles}、方塊 ${sidebars}、圖片說明 ${photos}），一次最多 ${excess.most} 份`
    }
    case 'names':
      return `署名有 ${excess.names} 個，一次最多 ${excess.most} 個`
    case 'paragraphs':
      return `有 ${excess.paragraphs} 個段落和項目，一次最多 ${excess.most} 個`
  }
}

/** The import's messages in Traditional Chinese. */
export const zhHant: ImportMessages = {
  found: '由版面讀出，請對照',
  uncertain: '讀法不確定，請細看',
  missing: '版面文字裡沒有，請補上',
  bylines: '署名',
  quote: '引文',
  paragraph: (number) => `內文第 ${number} 段`,
  refused: (excess) =>
    excess.code === 'too-large'
      ? `文字太長，一次最多 ${excess.most / 1000} kB；什麼都沒有建立，請一版一版匯入`
      : `這段文字${tooMuch(excess)}；什麼都沒有建立，請一版一版匯入`,
}
