'use client'
import { Button, useModal } from '@payloadcms/ui'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import { useLabel } from '../useLabel.ts'
import { Act } from './Act.tsx'
import type { DocumentInHand } from './DocumentInHand.ts'
import { texts } from './texts.ts'

/** The button that lets what was taken down be published again, and its drawer. */
export function Release({ hand }: { hand: DocumentInHand }) {
  const say = useLabel()
  const { openModal } = useModal()
  const api = useApi()
  const slug = `release-${hand.collection}-${hand.id}`
  const run = async (reason: string) => {
    const path = `/newsroom/release/${hand.collection}/${hand.id}`
    const response = await api(path, { method: 'POST', body: JSON.stringify({ reason }) })
    if (!response.ok) throw new Error(await messageIn(response))
    return <p data-afterwards>{say(texts.releaseMeans)}</p>
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        extraButtonProps={{ 'data-desk': 'release' }}
        onClick={() => openModal(slug)}
      >
        {say(texts.release)}…
      </Button>
      <Act
        slug={slug}
        title={say(texts.releaseTitle, { title: hand.title })}
        question={texts.whyReleased}
        verb={texts.release}
        run={run}
        onDone={hand.onDone}
      >
        <p style={{ margin: 0 }}>{say(texts.releaseMeans)}</p>
      </Act>
    </>
  )
}
