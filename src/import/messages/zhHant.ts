import type { Excess } from '../Excess.ts'

const found = (excess: Exclude<Excess, { code: 'too-large' }>): string => {
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

/** Why an import was refused, in Traditional Chinese. */
export const zhHant = (excess: Excess): string =>
  excess.code === 'too-large'
    ? `文字太長，一次最多 ${excess.most / 1000} kB；什麼都沒有建立，請一版一版匯入`
    : `這段文字${found(excess)}；什麼都沒有建立，請一版一版匯入`
