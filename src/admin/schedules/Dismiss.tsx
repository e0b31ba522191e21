'use client'
import { Button, toast } from '@payloadcms/ui'
import { label } from '../../language/label.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import { useLabel } from '../useLabel.ts'

const dismissLabel = label('不再提示', '不再提示', 'Dismiss')

/** Takes a refused schedule off the list, and shows the list anew. */
export function Dismiss({ job }: { job: string }) {
  const translate = useLabel()
  const api = useApi()
  const dismiss = async () => {
    const response = await api(`/newsroom/refused-schedules/${job}/dismiss`, { method: 'POST' })
    if (response.ok) window.location.reload()
    else toast.error(await messageIn(response))
  }
  return (
    <Button buttonStyle="pill" size="small" margin={false} onClick={() => void dismiss()}>
      {translate(dismissLabel)}
    </Button>
  )
}
