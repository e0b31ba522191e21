import type { RowNote, RowNotes } from '../../endpoints/desk/rows.ts'

/** What a cell asks of its row. */
export interface NoteAsked {
  /** The document, as `articles:12`; left out where only a person is asked for. */
  row?: string
  /** A person, as the ledger writes them down. */
  who?: string
  /** Whether what the document lacks is asked for: the gate judges it. */
  ready?: boolean
  /** Whether it is asked how the photo or the box prints. */
  look?: boolean
}

/** What a cell is answered; either is absent where nothing is known. */
export interface NoteAnswer {
  note?: RowNote
  name?: string
}

type Send = (query: URLSearchParams) => Promise<RowNotes>

interface Waiting {
  asked: NoteAsked
  resolve: (answer: NoteAnswer) => void
  reject: (error: unknown) => void
}

/** How long the cells of one list are waited for, in milliseconds: they ask within one rendering. */
const pause = 30

/** As many documents as one question names; the route takes no more. */
const most = 100

/**
 * Gathers what the cells of a list ask, and asks it in one request, however many rows and columns
 * there are.
 *
 * @param send asks the route
 */
export function noteBatch(send: Send): (asked: NoteAsked) => Promise<NoteAnswer> {
  let waiting: Waiting[] = []
  const flush = () => {
    const together = waiting
    waiting = []
    for (let from = 0; from < together.length; from += most) answer(send, together.slice(from, from + most))
  }
  return (asked) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setTimeout(flush, pause)
      waiting.push({ asked, resolve, reject })
    })
}

function answer(send: Send, waiting: readonly Waiting[]): void {
  const rows = new Set(waiting.flatMap(({ asked }) => asked.row ?? []))
  const people = new Set(waiting.flatMap(({ asked }) => asked.who ?? []))
  const query = new URLSearchParams({ of: [...rows].join(',') })
  for (const who of people) query.append('who', who)
  if (waiting.some(({ asked }) => asked.ready)) query.set('ready', '1')
  if (waiting.some(({ asked }) => asked.look)) query.set('look', '1')
  send(query).then(
    (found) => {
      for (const { asked, resolve } of waiting) resolve(answerIn(found, asked))
    },
    (error: unknown) => {
      for (const { reject } of waiting) reject(error)
    },
  )
}

function answerIn({ rows, people }: RowNotes, { row, who }: NoteAsked): NoteAnswer {
  // Ids and notes come from a database; `constructor` names no row.
  const note = row !== undefined && Object.hasOwn(rows, row) ? rows[row] : undefined
  const name = who !== undefined && Object.hasOwn(people, who) ? people[who] : undefined
  return { ...(note && { note }), ...(name !== undefined && { name }) }
}
