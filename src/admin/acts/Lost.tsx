'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { LostAsset } from '../../endpoints/desk/lostAssets.ts'
import { shortened } from '../../language/shortened.ts'
import { frame, red } from '../frame.ts'
import { list } from '../page/Part.tsx'
import { useLabel } from '../useLabel.ts'
import { texts } from './texts.ts'

/** Longest caption in the list, in code points. */
const longest = 40

/** The photos and boxes of a story that readers do not get, each with why. */
export function Lost({ lost }: { lost: readonly LostAsset[] }) {
  const say = useLabel()
  const { config } = useConfig()
  if (lost.length === 0) return null
  const urlOf = ({ collection, id }: LostAsset) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` })
  const nameOf = ({ title }: LostAsset) => shortened(title, longest) || say(texts.untitled)
  return (
    <div role="status" data-lost style={frame(red, '1rem')}>
      <strong>{say(texts.lost)}</strong>
      <ul style={list}>
        {lost.map((one) => (
          <li key={`${one.collection} ${one.id}`}>
            {one.why === 'gone' ? nameOf(one) : <a href={urlOf(one)}>{nameOf(one)}</a>}　{say(texts[one.why])}
          </li>
        ))}
      </ul>
    </div>
  )
}
