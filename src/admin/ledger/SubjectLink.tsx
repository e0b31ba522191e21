'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { label } from '../../language/label.ts'
import { shortened } from '../../language/shortened.ts'
import { useNote } from '../lists/useNote.ts'
import { useLabel } from '../useLabel.ts'

const texts = {
  untitled: label('沒有標題', '没有标题', 'untitled'),
  none: label('未存下來', '未存下来', 'never stored'),
  gone: label('{what}（已刪除）', '{what}（已删除）', '{what} (deleted)'),
}

/** Longest headline, in code points. */
const longest = 40

/** A document of the ledger by its headline, as a link; one that is gone by its number alone. */
export function SubjectLink({ collection, id }: { collection: string; id: string }) {
  const say = useLabel()
  const { config } = useConfig()
  const key = `${collection}:${id}`
  const found = useNote(id === '' ? {} : { row: key })
  if (id === '') return <span>{say(texts.none)}</span>
  if (found === undefined) return <span>…</span>
  if (!found.note) return <span>{say(texts.gone, { what: `${collection} ${id}` })}</span>
  const url = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` })
  return (
    <a href={url} data-subject={key}>
      {shortened(found.note.title, longest) || say(texts.untitled)}
    </a>
  )
}
