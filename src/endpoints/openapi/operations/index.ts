import type { Operations } from '../Operation.ts'
import { deskOperations } from './desk.ts'
import { gateOperations } from './gate.ts'
import { importOperations } from './import.ts'
import { readersOperations } from './readers.ts'
import { usageOperations } from './usage.ts'

/** Every route that the document can describe; those that an app has not are left out of its own. */
export const operations: Operations = {
  ...readersOperations,
  ...gateOperations,
  ...importOperations,
  ...deskOperations,
  ...usageOperations,
}
