import { describe, expect, it } from 'vitest'
import {
  either,
  integer,
  listOf,
  maybe,
  objectOf,
  oneOf,
  orNull,
  text,
} from '../../../src/endpoints/schema/build.ts'

interface Line {
  words: string
  credit?: string
  marks: string[]
}

describe('a schema of a type', () => {
  it('requires what the type requires', () => {
    expect(
      objectOf<Line>({ words: text('What it says.'), credit: maybe(text()), marks: listOf(text()) }),
    ).toEqual({
      type: 'object',
      properties: {
        words: { type: 'string', description: 'What it says.' },
        credit: { type: 'string' },
        marks: { type: 'array', items: { type: 'string' } },
      },
      required: ['words', 'marks'],
    })
  })

  it('does not compile for another type', () => {
    // @ts-expect-error: `credit` may be absent, and the schema says that it may not.
    objectOf<Line>({ words: text(), credit: text(), marks: listOf(text()) })
    // @ts-expect-error: a number is no text.
    objectOf<Line>({ words: integer(), credit: maybe(text()), marks: listOf(text()) })
    // @ts-expect-error: `marks` is left out.
    objectOf<Line>({ words: text(), credit: maybe(text()) })
    // @ts-expect-error: a kind more than the type has.
    objectOf<{ kind: 'note' | 'quote' }>({ kind: oneOf(['note', 'quote', 'table']) })
    expect(objectOf<{ kind: 'note' | 'quote' }>({ kind: oneOf(['note', 'quote']) }).required).toEqual([
      'kind',
    ])
  })

  it('requires nothing where nothing must be there', () => {
    expect(objectOf<{ deck?: string }>({ deck: maybe(text()) })).toEqual({
      type: 'object',
      properties: { deck: { type: 'string' } },
    })
  })

  it('writes a choice of numbers as numbers, and an empty one as free text', () => {
    expect(oneOf([1, 2])).toEqual({ type: 'integer', enum: [1, 2] })
    expect(oneOf(['a'], 'Which.')).toEqual({ type: 'string', enum: ['a'], description: 'Which.' })
    expect(oneOf<string>([]).enum).toBeUndefined()
    expect(oneOf<string>([]).type).toBe('string')
  })

  it('writes null as a form of its own', () => {
    expect(orNull(text())).toEqual({ anyOf: [{ type: 'string' }, { type: 'null' }] })
    expect(either<string | number>(text(), integer())).toEqual({
      anyOf: [{ type: 'string' }, { type: 'integer' }],
    })
  })
})
