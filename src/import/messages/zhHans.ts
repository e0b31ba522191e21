import type { Excess } from '../Excess.ts'
import type { ImportMessages } from './ImportMessages.ts'

const tooMuch = (excess: Exclude<Excess, { code: 'too-large' }>): string => {
  switch (excess.of) {
    case 'drafts': {
      const { articles, sidebars, photos } = excess.notMade
      return `会变成 ${articles + sidebars + photos} 份草稿（稿件 ${articles}、方块 ${sidebars}、图片说明 ${photos}），一次最多 ${excess.most} 份`
    }
    case 'names':
      return `署名有 ${excess.names} 个，一次最多 ${excess.most} 个`
    case 'paragraphs':
      return `有 ${excess.paragraphs} 个段落和项目，一次最多 ${excess.most} 个`
  }
}

/** The import's messages in Simplified Chinese. */
export const zhHans: ImportMessages = {
  found: '由版面读出，请对照',
  uncertain: '读法不确定，请细看',
  missing: '版面文字里没有，请补上',
  bylines: '署名',
  quote: '引文',
  paragraph: (number) => `内文第 ${number} 段`,
  refused: (excess) =>
    excess.code === 'too-large'
      ? `文字太长，一次最多 ${excess.most / 1000} kB；什么都没有建立，请一版一版导入`
      : `这段文字${tooMuch(excess)}；什么都没有建立，请一版一版导入`,
}
