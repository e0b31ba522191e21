import type { AdminViewServerProps } from 'payload'
import { labelIn } from '../../language/label.ts'
import { ImportDesk } from './ImportDesk.tsx'
import { mayImport } from './mayImport.ts'
import { texts } from './texts.ts'

/** The import desk as a view of the articles' collection, for those who may write. */
export function ImportDeskView({ payload, user, i18n }: AdminViewServerProps) {
  const { slugs, isAllowed } = mayImport(payload, user)
  if (isAllowed) return <ImportDesk slugs={slugs} />
  return <p style={{ padding: 'var(--gutter-h)' }}>{labelIn(texts.notYours, i18n.language)}</p>
}
