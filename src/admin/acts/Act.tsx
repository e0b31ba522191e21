'use client'
import { Button, Drawer, useModal } from '@payloadcms/ui'
import { useEffect, useId, useState, type ReactNode } from 'react'
import type { Label } from '../../language/label.ts'
import { red } from '../frame.ts'
import { useLabel } from '../useLabel.ts'
import { texts } from './texts.ts'

interface ActProps {
  /** Of the drawer. */
  slug: string
  title: string
  /** What is asked for in words: the reason, the correction. */
  question: Label
  /** What the button does. */
  verb: Label
  /** What somebody should know first. */
  children: ReactNode
  /** Why it cannot be done yet; the button is off. */
  notYet?: string
  /**
   * Does it.
   *
   * @returns what to say afterwards
   * @throws {Error} with the message for people, when it was refused
   */
  run: (words: string) => Promise<ReactNode>
  /** Called when what was said afterwards has been read. */
  onDone: () => void
}

/**
 * A drawer in which something is done to a document: first what will come of it, then the words that
 * are asked for, then what came of it.
 */
export function Act({ slug, title, onDone, ...act }: ActProps) {
  const say = useLabel()
  const { closeModal, isModalOpen } = useModal()
  const [outcome, setOutcome] = useState<ReactNode>()
  const isOpen = isModalOpen(slug)
  const close = () => closeModal(slug)
  // However it was closed: by our button, by the drawer's own, or by the keyboard.
  useEffect(() => {
    if (isOpen || outcome === undefined) return
    setOutcome(undefined)
    onDone()
  }, [isOpen])
  return (
    <Drawer slug={slug} title={title}>
      <div data-act={slug} style={{ maxWidth: '46rem', paddingBlock: '1rem' }}>
        {outcome === undefined ? (
          <Question {...act} onCancel={close} onOutcome={setOutcome} />
        ) : (
          <div role="status">
            {outcome}
            <Button onClick={close}>{say(texts.done)}</Button>
          </div>
        )}
      </div>
    </Drawer>
  )
}

interface QuestionProps extends Pick<ActProps, 'question' | 'verb' | 'children' | 'notYet' | 'run'> {
  onCancel: () => void
  onOutcome: (outcome: ReactNode) => void
}

const column = { display: 'flex', flexDirection: 'column', gap: '0.35rem', marginBlock: '1.25rem' } as const
const box = {
  font: 'inherit',
  color: 'inherit',
  background: 'var(--theme-input-bg)',
  border: '1px solid var(--theme-elevation-400)',
  padding: '0.6rem 0.75rem',
  resize: 'vertical',
} as const

function Question({ question, verb, children, notYet, run, onCancel, onOutcome }: QuestionProps) {
  const say = useLabel()
  const field = useId()
  const [words, setWords] = useState('')
  const { isUnderWay, problem, start } = useRun(run, onOutcome)
  const isOff = isUnderWay || words.trim() === '' || notYet !== undefined
  return (
    <>
      {children}
      <div style={column}>
        <label htmlFor={field}>{say(question)}</label>
        {/* The drawer was opened to write this. */}
        <textarea
          id={field}
          rows={3}
          autoFocus
          style={box}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      {[problem, notYet].map((line) => line !== undefined && <Problem key={line}>{line}</Problem>)}
      <div style={{ display: 'flex', gap: '0.75rem' }}>
        <Button margin={false} disabled={isOff} onClick={() => void start(words.trim())}>
          {say(verb)}
        </Button>
        <Button margin={false} buttonStyle="secondary" disabled={isUnderWay} onClick={onCancel}>
          {say(texts.cancel)}
        </Button>
      </div>
    </>
  )
}

const Problem = ({ children }: { children: ReactNode }) => (
  <p role="alert" style={{ color: red, whiteSpace: 'pre-line', margin: '0 0 1.25rem' }}>
    {children}
  </p>
)

/** Runs an act once at a time, and keeps why it was refused. */
function useRun(run: ActProps['run'], onOutcome: (outcome: ReactNode) => void) {
  const [isUnderWay, setUnderWay] = useState(false)
  const [problem, setProblem] = useState<string>()
  const start = async (words: string) => {
    setUnderWay(true)
    setProblem(undefined)
    try {
      onOutcome(await run(words))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setUnderWay(false)
    }
  }
  return { isUnderWay, problem, start }
}
