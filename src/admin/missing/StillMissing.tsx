'use client'
import { Button } from '@payloadcms/ui'
import { label, type Label } from '../../language/label.ts'
import { frame, green, red } from '../frame.ts'
import { useLabel } from '../useLabel.ts'
import { reveal } from './reveal.ts'
import { useMissing } from './useMissing.ts'
import { useRefused } from './useRefused.ts'
import { useSentFile } from './useSentFile.ts'

const texts = {
  heading: label('還不能發布，請先處理：', '还不能发布，请先处理：', 'Not published yet. Please mend first:'),
  ready: label(
    '都齊了，現在可以發布。',
    '都齐了，现在可以发布。',
    'Nothing is missing any more. You can publish now.',
  ),
  close: label('收起', '收起', 'Close'),
  failed: label('暫時問不到還欠什麼', '暂时问不到还欠什么', 'The gate could not be asked'),
} satisfies Record<string, Label>

const link = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  padding: 0,
  textAlign: 'start',
  textDecoration: 'underline',
  cursor: 'pointer',
} as const

/**
 * After a refusal: everything the document still lacks, in one list that stays until it is mended
 * and follows what the editor writes. Each line leads to its field. Nothing is shown, and nothing
 * asked, before the first refusal.
 */
export function StillMissing() {
  useSentFile()
  const [isRefused, forget] = useRefused()
  return isRefused ? <Missing onDone={forget} /> : null
}

/** Apart, so that a form that was not refused is not looked through at each keystroke. */
function Missing({ onDone }: { onDone: () => void }) {
  const { findings, failed } = useMissing()
  const said = useLabel()
  if (findings === undefined && failed === undefined) return null
  const lines = [...new Map((findings ?? []).map((one) => [one.message, one])).values()]
  const isReady = failed === undefined && lines.length === 0
  return (
    <div role="status" className="newsroom-missing" style={frame(isReady ? green : red, 'var(--base)')}>
      <strong>{said(failed !== undefined ? texts.failed : isReady ? texts.ready : texts.heading)}</strong>
      {failed !== undefined && <p>{failed}</p>}
      <ul style={{ margin: '0.25rem 0', paddingInlineStart: '1.2rem' }}>
        {lines.map(({ message, path }) => (
          <li key={message}>
            <button type="button" style={link} onClick={() => void reveal(path)}>
              {message}
            </button>
          </li>
        ))}
      </ul>
      {isReady && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onDone}>
          {said(texts.close)}
        </Button>
      )}
    </div>
  )
}
