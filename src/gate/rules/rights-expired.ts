import { compareToLimit } from './lib/moments.ts'
import { always, type Rule } from './Rule.ts'

/** A photo that would be public after its rights end. At that very instant it may still be. */
export const rightsExpired: Rule = {
  modes: always,
  photo: ({ usableUntil }, context) =>
    !usableUntil || compareToLimit(context.at, usableUntil, context.timeZone) <= 0
      ? []
      : [
          {
            path: 'usableUntil',
            locale: '',
            actual: usableUntil,
            expected: context.at,
            params: { date: usableUntil },
          },
        ],
}
