'use client'
import { useModal, Button } from '@payloadcms/ui'
import type { ReaderGets } from '../../endpoints/readersGet.ts'
import { red } from '../frame.ts'
import { list } from '../page/Part.tsx'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import { useLabel } from '../useLabel.ts'
import { Act } from './Act.tsx'
import type { DocumentInHand } from './DocumentInHand.ts'
import { texts } from './texts.ts'
import { isShown, UsesList } from './UsesList.tsx'

/** What the takedown's route answers, as far as it is shown. */
interface TakenDown {
  canceled: number
  gone: boolean
  readers: readonly ReaderGets[]
  warnings: readonly { code: string; message: string }[]
}

/** The button that takes a document down, and its drawer: what readers lose, the reason, what they now get. */
export function Takedown({ hand }: { hand: DocumentInHand }) {
  const say = useLabel()
  const { openModal } = useModal()
  const api = useApi()
  const slug = `takedown-${hand.collection}-${hand.id}`
  const run = async (reason: string) => {
    const path = `/newsroom/takedown/${hand.collection}/${hand.id}`
    const response = await api(path, { method: 'POST', body: JSON.stringify({ reason }) })
    if (!response.ok) throw new Error(await messageIn(response))
    // The newsroom's own route, which answers so.
    return <Afterwards hand={hand} down={(await response.json()) as TakenDown} />
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        extraButtonProps={{ 'data-desk': 'takedown' }}
        onClick={() => openModal(slug)}
      >
        {say(texts.takeDown)}…
      </Button>
      <Act
        slug={slug}
        title={say(texts.takeDownTitle, { title: hand.title })}
        question={texts.whyDown}
        verb={texts.takeDown}
        run={run}
        onDone={hand.onDone}
      >
        <Losses hand={hand} />
      </Act>
    </>
  )
}

/** What readers get now and will not get any more. */
function Losses({ hand: { kind, standing, uses, timeZone } }: { hand: DocumentInHand }) {
  const say = useLabel()
  const pages = uses.uses.filter(({ status }) => status === undefined)
  const shown = uses.uses.filter((use) => use.status !== undefined && isShown(use))
  const loss = kind === 'articles' ? texts.losesStory : texts.losesAsset
  const isSeen = standing.isPublic && (kind === 'articles' || shown.length > 0)
  return (
    <div data-losses>
      <p style={{ margin: 0 }}>
        <strong>{say(texts.readersLose)}</strong>
        {say(isSeen ? loss : texts.losesNothing)}
      </p>
      {shown.length > 0 && <UsesList uses={shown} timeZone={timeZone} hasMore={uses.hasMore} />}
      {pages.length > 0 && (
        <>
          <p style={{ margin: '0.75rem 0 0' }}>{say(texts.pagesToo)}</p>
          <UsesList uses={pages} timeZone={timeZone} />
        </>
      )}
      {standing.schedules.length > 0 && <p style={{ margin: '0.75rem 0 0' }}>{say(texts.plansToo)}</p>}
    </div>
  )
}

/** What readers now get: read back by the route itself, address by address. */
function Afterwards({ hand, down }: { hand: DocumentInHand; down: TakenDown }) {
  const say = useLabel()
  const shown = hand.uses.uses.filter((use) => use.status !== undefined && isShown(use))
  const still = down.readers.filter(({ status }) => status < 400)
  return (
    <div data-afterwards style={{ marginBottom: '1rem' }}>
      <p>
        <strong>{say(texts.gone1)}</strong> {down.gone && say(texts.readersNow, { n: down.readers.length })}
        {down.canceled > 0 && ` ${say(texts.canceled, { n: down.canceled })}`}
      </p>
      {!down.gone && (
        <div role="alert" style={{ color: red }}>
          {say(texts.readersStill)}
          <ul style={list}>
            {still.map(({ url }) => (
              <li key={url}>{url}</li>
            ))}
          </ul>
        </div>
      )}
      {down.warnings.map(({ code, message }) => (
        <p key={code} role="alert" style={{ color: red }}>
          {message}
        </p>
      ))}
      {shown.length > 0 && (
        <>
          <p>{say(texts.storiesNow)}</p>
          <UsesList uses={shown} timeZone={hand.timeZone} />
        </>
      )}
    </div>
  )
}
