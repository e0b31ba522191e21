import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { labelIn } from '../../language/label.ts'
import { importDeskPath } from '../../boot/importDeskPath.ts'
import { mayImport } from './mayImport.ts'
import { texts } from './texts.ts'

/**
 * The way to the import desk, in the navigation or above the dashboard. Shows nothing to who may
 * not write.
 */
export function ImportLink({ payload, user, i18n, at }: ServerProps & { at: 'nav' | 'dashboard' }) {
  const { slugs, isAllowed } = mayImport(payload, user)
  if (!isAllowed) return null
  const path = `/collections/${slugs.articles}${importDeskPath}` as const
  const url = formatAdminURL({ adminRoute: payload.config.routes.admin, path })
  const link = (
    <a href={url} className={at === 'nav' ? 'nav__link' : undefined} id={`${at}-import-desk`}>
      {labelIn(texts.link, i18n.language)}
    </a>
  )
  return at === 'nav' ? link : <p style={{ margin: '0 0 1rem' }}>{link}</p>
}
