import type { ServerProps } from 'payload'
import { label, labelIn, type Label } from '../language/label.ts'
import { warningsOf, type Warning } from '../boot/warnings.ts'

const texts: Record<Warning, Label> = {
  'gate-off': label(
    '出處檢查已關閉：現在什麼都可以不署名就發布。請通知工程人員。',
    '出处检查已关闭：现在什么都可以不署名就发布。请通知工程人员。',
    'The attribution gate is off: anything can be published uncredited. Tell your engineers.',
  ),
  'no-transactions': label(
    '資料庫沒有交易功能：一旦當機，稿件可能只存了一半。請通知工程人員加上 replicaSet。',
    '数据库没有事务功能：一旦宕机，稿件可能只存了一半。请通知工程人员加上 replicaSet。',
    'The database has no transactions: after a crash a story may be half saved. Tell your engineers to add replicaSet.',
  ),
}

const style = { background: '#b42318', color: '#fff', padding: '0.6rem 1.2rem', fontWeight: 600 }

/**
 * Warnings that nobody must miss, above every page of the admin. Shows nothing when there are none.
 */
export async function WarningBanner({ payload, i18n }: ServerProps) {
  const disabled = payload.config.custom.newsroom?.disabled === true
  const warnings = await warningsOf(payload, disabled)
  return warnings.map((warning) => (
    <div key={warning} role="alert" style={style}>
      {labelIn(texts[warning], i18n.language)}
    </div>
  ))
}
