'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { frame, green } from '../frame.ts'
import { shortened } from '../../language/shortened.ts'
import { useLabel } from '../useLabel.ts'
import type { Made as MadeDrafts } from './askImport.ts'
import type { ImportSlugs } from './ImportSlugs.ts'
import { kinds, texts } from './texts.ts'
import { useFocus } from './useFocus.ts'

/** The most characters of a title in a link. */
const longest = 80

/** What was made: a link to the page that holds it all, and to every draft. */
export function Made({ made, slugs }: { made: MadeDrafts; slugs: ImportSlugs }) {
  const say = useLabel()
  const head = useFocus<HTMLParagraphElement>()
  const { articles, sidebars, photos, page, pageNotMade } = made
  const n = articles.length + sidebars.length + photos.length
  return (
    <section style={frame(green, '1.5rem')} aria-label={say(texts.drafts)} data-import-made={n}>
      <p ref={head} tabIndex={-1} role="status" style={{ margin: '0 0 0.5rem', fontWeight: 600 }}>
        {n === 0 ? say(texts.madeNone) : say(texts.made, { n })}
      </p>
      {page && (
        <p style={{ margin: '0 0 0.5rem' }}>
          {say(texts.page)}
          <To slug={slugs.pages} id={page.id}>
            {page.title || say(texts.untitled)}
          </To>
        </p>
      )}
      {pageNotMade === 'may-not-lay-out' && <p>{say(texts.noPage)}</p>}
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        <Links slug={slugs.articles} kind={say(kinds.article)} drafts={articles} />
        <Links slug={slugs.sidebars} kind={say(kinds.sidebar)} drafts={sidebars} />
        <Links slug={slugs.photos} kind={say(kinds.photo)} drafts={photos} />
      </ul>
    </section>
  )
}

interface LinksProps {
  slug: string
  kind: string
  drafts: MadeDrafts['articles']
}

function Links({ slug, kind, drafts }: LinksProps) {
  const say = useLabel()
  return drafts.map(({ id, title }) => (
    <li key={id} style={{ margin: '0.2rem 0' }}>
      {kind}{' '}
      <To slug={slug} id={id}>
        {shortened(title, longest) || say(texts.untitled)}
      </To>
    </li>
  ))
}

function To({ slug, id, children }: { slug: string; id: number | string; children: ReactNode }) {
  const { config } = useConfig()
  const url = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${slug}/${id}` })
  return <a href={url}>{children}</a>
}
