import { label, type Label } from '../../language/label.ts'
import type { Language } from '../../language/Language.ts'
import { labelOf } from '../messages/labelOf.ts'
import type { ScheduleFinding } from './scheduleFinding.ts'

interface Texts {
  unapproved: string
  altered: string
  /**
   * @param what the document, when it is not the scheduled one itself @param words the first words
   * that differ
   */
  changed: (what: string, fields: string, words: string) => string
  words: (before: string, after: string) => string
  and: string
  others: string
}

const texts: Record<Language, Texts> = {
  zhHant: {
    unapproved: '這個排程沒有審核記錄（可能由舊版本設定），所以沒有執行；請看過稿件再重新排程',
    altered: '這個排程設定之後被改動過（時間、語言或經手人），所以沒有執行；請重新排程',
    changed: (what, fields, words) =>
      `排程之後${what}改動過：${fields}${words}；所以沒有執行，請看過再重新排程`,
    words: (before, after) => `（原來是「${before}」，現在是「${after}」）`,
    and: '、',
    others: '其他欄位',
  },
  zhHans: {
    unapproved: '这个定时没有审核记录（可能由旧版本设定），所以没有执行；请看过稿件再重新定时',
    altered: '这个定时设定之后被改动过（时间、语言或经手人），所以没有执行；请重新定时',
    changed: (what, fields, words) =>
      `定时之后${what}改动过：${fields}${words}；所以没有执行，请看过再重新定时`,
    words: (before, after) => `（原来是“${before}”，现在是“${after}”）`,
    and: '、',
    others: '其他栏位',
  },
  en: {
    unapproved:
      'This schedule has no approval on record (it may be from an older version) and was not carried out – look at the document and schedule it again',
    altered:
      'This schedule was changed after it was set (its time, its locale or its user) and was not carried out – schedule it again',
    changed: (what, fields, words) =>
      `Changed since it was scheduled${what && ` in ${what}`}: ${fields}${words} – it was not carried out; look at it and schedule it again`,
    words: (before, after) => ` (it was “${before}” and is now “${after}”)`,
    and: ', ',
    others: 'other fields',
  },
}

/** What the form calls those fields for which the gate's own messages have no name. */
const names: Readonly<Record<string, Label>> = {
  kicker: label('引題', '引题', 'Kicker'),
  attribution: label('出處', '出处', 'Attribution'),
  byline: label('署名', '署名', 'Byline'),
  photos: label('圖片', '图片', 'Photos'),
  section: label('版別', '版别', 'Section'),
  slug: label('網址名', '网址名', 'Slug'),
  corrections: label('更正', '更正', 'Corrections'),
  mentions: label('只是提及', '只是提及', 'Mentions'),
  photographer: label('攝影', '摄影', 'Photographer'),
  copyright: label('版權', '版权', 'Copyright'),
  place: label('拍攝地點', '拍摄地点', 'Place'),
  quote: label('引文', '引文', 'Quote'),
  rows: label('表格', '表格', 'Rows'),
  filename: label('檔案', '文件', 'File'),
}
const languages = { zhHant: 'zh-TW', zhHans: 'zh', en: 'en' } as const satisfies Record<Language, keyof Label>

const longest = 40
const short = (text: string): string => {
  const points = Array.from(text)
  return points.length > longest ? `${points.slice(0, longest).join('')}…` : text
}

/** A finding about a schedule as people read it: what changed, and what to do. */
export function scheduleMessageOf({ rule, params }: ScheduleFinding, language: Language): string {
  const said = texts[language]
  if (rule === 'schedule-unapproved') return said.unapproved
  if (rule === 'schedule-altered') return said.altered
  const { fields, before, after, what } = params
  const named = (Array.isArray(fields) ? fields : []).map((name) => nameOf(String(name), language))
  const words = before === after ? '' : said.words(short(String(before ?? '')), short(String(after ?? '')))
  return said.changed(String(what ?? ''), named.join(said.and) || said.others, words)
}

const nameOf = (field: string, language: Language): string =>
  names[field]?.[languages[language]] ?? labelOf(field, language)
