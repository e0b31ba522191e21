'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { label } from '../../language/label.ts'
import { useNote } from '../lists/useNote.ts'
import { useLabel } from '../useLabel.ts'
import { styles } from './styles.ts'

const texts = {
  asking: label('正在讀取…', '正在读取…', 'Reading …'),
  gone: label('已經不在了，請選另一個。', '已经不在了，请选另一个。', 'It is gone. Choose another.'),
  noPicture: label('還沒有檔案', '还没有文件', 'No file yet'),
  failed: label('暫時讀不到：{why}', '暂时读不到：{why}', 'Cannot be read now: {why}'),
}

interface PlacedProps {
  /** The photo or the box, as `photos:3`. */
  row: string
  /** The caption for this use; blank: the photo's own. */
  caption?: string | undefined
}

/**
 * A photo or a box as it prints: the picture with its caption and finished credit, the box with its
 * quotation, work, points and sources. It is read again when its own form is saved.
 */
export function Placed({ row, caption = '' }: PlacedProps) {
  const say = useLabel()
  const { mostRecentUpdate } = useDocumentEvents()
  const found = useNote({ row, look: true }, turnOf(mostRecentUpdate))
  if (found === undefined) return <p className="newsroom-placed">{say(texts.asking)}</p>
  if (found.failed !== undefined)
    return <p className="newsroom-placed">{say(texts.failed, { why: found.failed })}</p>
  const { look, title } = found.note ?? {}
  if (!found.note) return <p className="newsroom-placed newsroom-placed__missing">{say(texts.gone)}</p>
  const lines = look?.lines ?? []
  const isBox = lines.some(({ style }) => style.startsWith('box-'))
  const points = lines.filter(({ style }) => style === 'box-point').length
  const kind = isBox ? `newsroom-placed--box${points > 1 ? ' newsroom-placed--numbered' : ''}` : ''
  return (
    <figure className={`newsroom-placed ${kind}`} data-placed={row}>
      <style href="newsroom-placed" precedence="newsroom">
        {styles}
      </style>
      {look?.picture !== undefined && (
        <img className="newsroom-placed__picture" src={look.picture} alt={title ?? ''} />
      )}
      {look && !isBox && look.picture === undefined && (
        <p className="newsroom-placed__missing">{say(texts.noPicture)}</p>
      )}
      {lines.map(({ style, text }, at) => (
        <p key={at} data-style={style}>
          {style === 'caption' && caption.trim() !== '' ? caption : text}
        </p>
      ))}
      {lines.length === 0 && <p>{title}</p>}
    </figure>
  )
}

/** Another with each save of a form on this page. */
const turnOf = (update: unknown): string =>
  typeof update === 'object' && update !== null && 'updatedAt' in update ? String(update.updatedAt) : ''
