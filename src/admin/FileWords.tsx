'use client'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { label, type Label } from '../language/label.ts'
import { languageOf } from '../language/Language.ts'
import type { FileMetadata } from '../story/types.ts'
import { useLabel } from './useLabel.ts'

/** In the order in which a picture desk reads them. */
const labels: Readonly<Record<keyof FileMetadata, Label>> = {
  headline: label('標題', '标题', 'Headline'),
  caption: label('圖說', '图说', 'Caption'),
  creditLine: label('署名', '署名', 'Credit'),
  byline: label('作者', '作者', 'By-line'),
  source: label('來源', '来源', 'Source'),
  copyrightNotice: label('版權', '版权', 'Copyright'),
  usageTerms: label('使用條款', '使用条款', 'Usage terms'),
  dateCreated: label('拍攝時間', '拍摄时间', 'Taken at'),
  city: label('城市', '城市', 'City'),
  country: label('國家或地區', '国家或地区', 'Country'),
  digitalSourceType: label('製作方式', '制作方式', 'How it was made'),
  keywords: label('關鍵詞', '关键词', 'Keywords'),
}

const none = label('檔案裡沒有文字資料。', '文件里没有文字资料。', 'The file carries no words of its own.')

const grid = {
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  gap: '0.25rem 1rem',
  margin: 0,
  padding: '0.75rem 1rem',
  background: 'var(--theme-elevation-50)',
} as const

/**
 * What the file itself says, as a list to read. Payload's own field for JSON is a code editor,
 * which it loads from another company's server: useless offline, and a word to a third party about
 * every photo that is opened.
 */
export function FileWords({ field, path }: JSONFieldClientProps) {
  const { value } = useField<FileMetadata | null>({ path })
  const comma = languageOf(useTranslation().i18n.language) === 'en' ? ', ' : '、'
  const translate = useLabel()
  const names = Object.keys(labels) as (keyof FileMetadata)[] // the keys of a record of exactly these keys
  const filled = names.filter((name) => value?.[name] !== undefined && value[name] !== '')
  const rows = filled.map((name) => [
    <dt key={`${name}-label`}>{translate(labels[name])}</dt>,
    <dd key={name} style={{ margin: 0, overflowWrap: 'anywhere' }}>
      {[value?.[name]].flat().join(comma)}
    </dd>,
  ])
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      {rows.length > 0 ? <dl style={grid}>{rows}</dl> : <p style={{ margin: 0 }}>{translate(none)}</p>}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
