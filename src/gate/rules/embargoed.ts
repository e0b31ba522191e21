import { onEach } from './lib/desk.ts'
import { compareToLimit } from './lib/moments.ts'
import { always, type Rule } from './Rule.ts'

/** A document that would be public before its embargo ends. At that very instant it may be. */
export const embargoed: Rule = {
  modes: always,
  ...onEach(({ embargoUntil }, desk) =>
    !embargoUntil || compareToLimit(desk.at, embargoUntil, desk.timeZone) >= 0
      ? []
      : [
          {
            path: 'embargoUntil',
            locale: '',
            actual: embargoUntil,
            expected: desk.at,
            params: { date: embargoUntil },
          },
        ],
  ),
}
