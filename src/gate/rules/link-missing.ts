import { foundAt, linksToJudge } from './lib/linked.ts'
import { onEach } from './lib/desk.ts'
import { always, type Rule } from './Rule.ts'

/** A link to a photo, box or source that does not exist. */
export const linkMissing: Rule = {
  modes: always,
  ...onEach((subject, desk) =>
    linksToJudge(subject, desk)
      .filter(({ exists }) => !exists)
      .map(({ link }) => foundAt(link, desk)),
  ),
}
