import type { ServerProps } from 'payload'
import { label, labelIn, type Label } from '../language/label.ts'
import { warningsOf, type Warning } from '../boot/warnings.ts'

const texts: Record<Warning, Label> = {
  'gate-off': label(
    '出處檢查已關閉：現在什麼都可以不署名就發布。請通知工程人員。',
    '出处检查已关闭：现在什么都可以不署名就发布。请通知工程人员。',
    'The attribution gate is off: anything can be published uncredited. Tell your engineers.',
  ),
  'gate-reports': label(
    '出處檢查現在只記錄，不阻止：什麼都可以不署名就發布。本會不准的都記在審核記錄裡。',
    '出处检查现在只记录，不阻止：什么都可以不署名就发布。本会不准的都记在审核记录里。',
    'The attribution gate only watches: anything can be published uncredited. The decisions list what would be refused.',
  ),
  'no-transactions': label(
    '資料庫沒有交易功能：一旦當機，稿件可能只存了一半。請通知工程人員加上 replicaSet。',
    '数据库没有事务功能：一旦宕机，稿件可能只存了一半。请通知工程人员加上 replicaSet。',
    'The database has no transactions: after a crash a story may be half saved. Tell your engineers to add replicaSet.',
  ),
  'any-origin': label(
    '別的網站可以用你的登入在這裡寫入：設定裡沒有寫明網址。請通知工程人員加上 csrf。',
    '别的网站可以用你的登录在这里写入：设置里没有写明网址。请通知工程人员加上 csrf。',
    'Other web sites can write here with your login: the config names no origins. Tell your engineers to add csrf.',
  ),
  'ids-come-again': label(
    '資料庫會把已刪文件的編號發給新文件：舊排程和連結可能落到別的稿件上。請通知工程人員更新資料表。',
    '数据库会把已删文件的编号发给新文件：旧排程和链接可能落到别的稿件上。请通知工程人员更新数据表。',
    'The database gives the numbers of deleted documents to new ones: old schedules and links can land on another story. Tell your engineers to migrate it.',
  ),
  'transactions-off': label(
    '資料庫的交易功能被關掉了：一旦當機，稿件可能只存了一半。請通知工程人員拿掉 transactionOptions: false。',
    '数据库的事务功能被关掉了：一旦宕机，稿件可能只存了一半。请通知工程人员去掉 transactionOptions: false。',
    'The database was told to do without transactions: after a crash a story may be half saved. Tell your engineers to take transactionOptions: false away.',
  ),
}

const style = { background: '#b42318', color: '#fff', padding: '0.6rem 1.2rem', fontWeight: 600 }

/**
 * Warnings that nobody must miss, above every page of the admin. Shows nothing when there are none.
 */
export async function WarningBanner({ payload, i18n }: ServerProps) {
  const { disabled = false, enforce = 'publish' } = payload.config.custom.newsroom ?? {}
  const warnings = await warningsOf(payload, { disabled, enforce })
  return warnings.map((warning) => (
    <div key={warning} role="alert" style={style}>
      {labelIn(texts[warning], i18n.language)}
    </div>
  ))
}
