import type { PayloadRequest } from 'payload'
import type { Guarded } from '../../../gate/guard/Guarded.ts'
import type { JsonSchema } from '../../schema/Schema.ts'
import { parametersOf } from './parameters.ts'

/**
 * One parameter of a reader's question: how it is read, and what the API's document says it may be.
 * Both stand here, so that they cannot part.
 */
export interface Parameter<Value> {
  /** @throws {Problem} 400 */
  read: (asked: string | undefined, guard: Guarded) => Value | Promise<Value>
  schema: (guard: Guarded) => JsonSchema
}

/** The parameters of a route, by name, in the order in which people read them. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>

/** What a question comes to, by the names of its parameters. */
export type AskedBy<Table extends Parameters> = {
  [Name in keyof Table]: Awaited<ReturnType<Table[Name]['read']>>
}

/**
 * A question, read strictly by a table of parameters.
 *
 * @throws {Problem} 400, 414
 */
export async function askedBy<Table extends Parameters>(
  req: PayloadRequest,
  guard: Guarded,
  table: Table,
): Promise<AskedBy<Table>> {
  const asked = parametersOf(req, Object.keys(table))
  const values: Record<string, unknown> = {}
  for (const [name, { read }] of Object.entries(table)) values[name] = await read(asked[name], guard)
  // Every name of the table was read by its own `read`.
  return values as AskedBy<Table>
}
