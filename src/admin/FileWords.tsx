'use client'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { say, type Said } from '../say.ts'
import type { FileMetadata } from '../story/types.ts'

/** In the order in which a picture desk reads them. */
const labels: Readonly<Record<keyof FileMetadata, Said>> = {
  headline: say('標題', '标题', 'Headline'),
  caption: say('圖說', '图说', 'Caption'),
  creditLine: say('署名', '署名', 'Credit'),
  byline: say('作者', '作者', 'By-line'),
  source: say('來源', '来源', 'Source'),
  copyrightNotice: say('版權', '版权', 'Copyright'),
  usageTerms: say('使用條款', '使用条款', 'Usage terms'),
  dateCreated: say('拍攝時間', '拍摄时间', 'Taken at'),
  city: say('城市', '城市', 'City'),
  country: say('國家或地區', '国家或地区', 'Country'),
  digitalSourceType: say('製作方式', '制作方式', 'How it was made'),
  keywords: say('關鍵詞', '关键词', 'Keywords'),
}

const none = say('檔案裡沒有文字資料。', '文件里没有文字资料。', 'The file carries no words of its own.')

const grid = {
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  gap: '0.25rem 1rem',
  margin: 0,
  padding: '0.75rem 1rem',
  background: 'var(--theme-elevation-50)',
} as const

/**
 * What the file itself says, as a list to read. Payload's own field for JSON is a code editor, which it loads from another
 * company's server: useless offline, and a word to a third party about every photo that is opened.
 */
export function FileWords({ field, path }: JSONFieldClientProps) {
  const { value } = useField<FileMetadata | null>({ path })
  const { language } = useTranslation().i18n
  const said = (text: Said) => text[language] ?? text.en
  const names = Object.keys(labels) as (keyof FileMetadata)[] // the keys of a record of exactly these keys
  const filled = names.filter((name) => value?.[name] !== undefined && value[name] !== '')
  const rows = filled.map((name) => [
    <dt key={`${name}-label`}>{said(labels[name])}</dt>,
    <dd key={name} style={{ margin: 0, overflowWrap: 'anywhere' }}>
      {[value?.[name]].flat().join(language === 'en' ? ', ' : '、')}
    </dd>,
  ])
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      {rows.length > 0 ? <dl style={grid}>{rows}</dl> : <p style={{ margin: 0 }}>{said(none)}</p>}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
