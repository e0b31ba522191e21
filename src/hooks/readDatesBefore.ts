import type { CollectionBeforeValidateHook } from 'payload'
import { readDates } from '../database/storeInstants.ts'

/**
 * `beforeValidate`, the last one: dates are instants from here on, and what names none is refused
 * at its field.
 */
export const readDatesBefore: CollectionBeforeValidateHook = ({ data, collection, req }) =>
  data && readDates(collection, data, req)
