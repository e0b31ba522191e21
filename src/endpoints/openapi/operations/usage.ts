import { oneOf, text } from '../../schema/build.ts'
import { usageForms } from '../../usage.ts'
import { ref } from '../Named.ts'
import type { Operations } from '../Operation.ts'
import { json, refusals } from './answers.ts'

/** What agencies are owed. */
export const usageOperations: Operations = {
  'get /newsroom/usage': ({ words }) => ({
    id: 'readUsage',
    text: 'readUsage',
    tag: 'usage',
    caller: 'mayReadUsage',
    parameters: [
      {
        name: 'month',
        in: 'query',
        text: 'month',
        schema: text(undefined, { pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
      },
      { name: 'format', in: 'query', text: 'usageForm', schema: { ...oneOf(usageForms), default: 'json' } },
    ],
    responses: {
      200: {
        description: words.responses.done,
        content: { ...json(ref('Usage')), 'text/csv': { schema: text() } },
      },
      ...refusals(words, { 400: 'badUsage' }),
    },
  }),
}
