import { type Scan, skipSpace, textBetween } from '../scan.ts'

/** How much of a clause is read for what it is about. */
const longestClause = 160

const rank =
  '(?:(?:managing|executive|deputy|chief|news|photo|global|regional|senior|associate|assistant|vice) )*'
/** Offices that only a house of news fills. */
const office = `${rank}(?:editor(?:-in-chief| in chief)?|bureau chief|news director)`
/** Offices that states and firms have too: only who announces them is sure to mean its own. */
const commonOffice = `${rank}(?:president|chair(?:man|woman)?|chief(?: (?:executive|financial|operating)(?: officer)?)?|executive|CEO|director|head|publisher|general manager|correspondent)`
const filled =
  '(?:(?:(?:was|were|is|are|been|be) (?:appointed|named|hired|promoted)(?: as| to)?|becomes?|became)|(?:will|would) (?:join|return|serve|step down|take over) (?:it )?as|(?:will|would) (?:become|succeed .{3,30} as))'
const article =
  "(?: its| their| the| the agency's| the company's| an?)?(?: own)?(?: new| next| first| acting| interim)?"
const house =
  '(?: of (?:the )?(?:agency|company|news agency|wire service|news service|sales|news|marketing|product|finance))?'
/** An office ends its clause; another house's goes on: editor of the Shire Post, president and owner of Shire Steel. */
const end = '(?=,|$| (?:on|after|this|last|next|from|who|when|before|by|since|today|yesterday)(?![a-z]))'

const officer = new RegExp(`${filled}${article} ${office}${house}${end}`)
const announcedOfficer = new RegExp(`${filled}${article} ${commonOffice}${house}${end}`)
const houseOfficer = new RegExp(
  `${filled}${article} (?:president|chair(?:man|woman)?) of the (?:agency|company|news agency|wire service|news service)(?![a-z])`,
)
const ownOfficer = new RegExp(
  `${filled} its(?: own)?(?: new| next| first| acting| interim)? ${commonOffice}${end}`,
)
const ownThings = /^(?:that )?its /
/** Profits and posts of nobody else: no at, of, in or for and a name. */
const results =
  /^that (?:[a-z-]+ ){0,2}(?:(?:profits?|revenues?|earnings|losses) (?:rose|fell|grew|dropped|increased|decreased|had|were|would|doubled)|(?:\d+|some|more than \d+) (?:jobs|posts|positions) (?:would|will) be cut)(?! (?:at|in|for|of) )[^A-Z]*$/

/**
 * Whether a clause behind "announced" or "said" is about the agency itself: Jane Roe was named its chief editor, its revenue rose. What
 * another did or whom another appointed is its report.
 */
export function isOwnAffair(scan: Scan, verb: { start: number; end: number }): boolean {
  const from = skipSpace(scan, verb.end)
  const said = textBetween(scan, verb.start, verb.end)
  if (/report|learn|found|cit|quot/.test(said)) return false
  const clause = /^[^.!?;:"“”]*/.exec(textBetween(scan, from, from + longestClause))?.[0] ?? ''
  if (ownThings.test(clause) || officer.test(clause) || houseOfficer.test(clause) || ownOfficer.test(clause))
    return true
  if (!/announc|confirm|disclos/.test(said)) return false
  // The verb of announcing takes its "that" with it.
  return announcedOfficer.test(clause) || results.test(said.endsWith(' that') ? `that ${clause}` : clause)
}
