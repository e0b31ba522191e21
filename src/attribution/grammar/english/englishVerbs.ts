import { After } from '../../lexicon/after.ts'
import { Kind } from '../../text/charClass.ts'
import { charAt, kindAt, type Scan, skipSpace, textBetween } from '../scan.ts'
import { wordAt } from '../wordAt.ts'
import { nameRunAfter } from '../words.ts'

const longestVerb = 60

/** Verbs that report only with what was found behind them: an agency announces and learns things of its own, too. */
const finding =
  '(?:announced|disclosed|discloses|revealed|reveals|confirmed|posted|learn(?:ed|t)|found|finds|calculated|calculates|estimated|estimates|showed|shows|concluded|believes|believed|suggested|suggests|warned|argued|argues|observed|pointed out|commented|claimed|claims|predicted|forecast|tallied|explained|reminded|recalled|stressed|emphasi[sz]ed|underlined|mentioned|specified)'
const time = '(?: (?:on|late|early|earlier|later))?(?: [A-Z][a-z]+day)?(?: (?:morning|evening|night))?'
const reporting = new RegExp(
  `^(?:(?:is|are|was|were|has been) reporting(?![a-z])|(?:(?:has|have|had|also) )?(?:${finding}${time} that(?![a-z])|learn(?:ed|t)${time} from |calculated(?= )|(?:showed|aired|broadcast|carried|ran) (?:live |aerial |dramatic |exclusive )?(?:images|footage|pictures|video|photos|clips)(?= of| from| showing)|(?:was|were) able to (?:geolocate|verify|authenticate|confirm|identify|establish)(?= )|(?:(?:has|have|had) )?(?:geolocated|authenticated|verified)(?= the | video| image| that| two| several| footage| photo)))`,
)

/** A and Some House reported: a house that nobody knows beside it. */
const sharedReport =
  /^ and (?:the )?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,3} (?:(?:have|had) )?(?:reported|report)(?![a-z])/

const severalReport = /^ (?:both |all |also )?report(?=[,.:]| that(?![a-z]))/

/** A and B report, …: the verb of several houses. */
export function reportOfSeveral(scan: Scan, at: number): number | undefined {
  const words = severalReport.exec(textBetween(scan, at, at + 20))?.[0]
  return words === undefined ? undefined : at + words.length
}

const adverbs =
  /^(?:both|all|also|earlier|later|separately|initially|exclusively|(?:(?:late |early |earlier )?on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|evening|night))?(?: also)?) /

const staff = '(?:reporters?|correspondents?|journalists?|photographers?)'
/** A Xinhua reporter learned that; an AFP correspondent at the scene said. */
const staffReports = new RegExp(
  `^ ${staff}(?: (?:at|on|in|near|inside|outside) (?:the )?\\w+)?(?: on \\w+day)?(?:, however,)? (?:(?:has |have )?(?:learn(?:ed|t)|reported|found)(?= that| from|[.,])|reported|said)(?![a-z])`,
)

/** Said, has learned that, is reporting: where a verb of reporting behind a name ends. */
export function verbAfter(scan: Scan, at: number): number | undefined {
  const byStaff =
    kindAt(scan, at) === Kind.space ? staffReports.exec(textBetween(scan, at, at + 64))?.[0] : undefined
  if (byStaff !== undefined) return at + byStaff.length
  const from = skipSpace(scan, kindAt(scan, at) === Kind.comma ? at + 1 : at)
  const word = wordAt(scan, from)
  if (word && word.value & After.verb) return word.end
  const reports =
    kindAt(scan, from) !== Kind.lower
      ? undefined
      : reporting.exec(textBetween(scan, from, from + longestVerb))?.[0]
  if (reports !== undefined) return from + reports.length
  const shared = sharedReport.exec(textBetween(scan, at, at + longestVerb))?.[0]
  if (shared !== undefined) return at + shared.length
  const adverb = adverbs.exec(textBetween(scan, from, from + 36))?.[0]
  if (adverb === undefined) return undefined
  const later = wordAt(scan, from + adverb.length)
  return later && later.value & After.verb ? later.end : undefined
}

const longestStaff = 160
const severalContributed =
  /^'s? [A-Z][\w'.-]* [A-Z][\w'.-]*(?:(?:,| and|, and) [A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,2}){1,5} contributed to th(?:is|e)(?![a-z])/

/** CNN's Jane Roe reports; CNN's Jane Roe and Ann Lee contributed: one of its own by name. */
export function verbAfterPerson(scan: Scan, at: number): number | undefined {
  if (charAt(scan, at) !== "'") return undefined
  const several = severalContributed.exec(textBetween(scan, at, at + longestStaff))?.[0]
  if (several !== undefined) return at + several.length
  const run = nameRunAfter(scan, skipSpace(scan, charAt(scan, at + 1) === 's' ? at + 2 : at + 1))
  if (!run || run.count < 2) return undefined
  const words = textBetween(scan, run.end, run.end + 24)
  const verb = /^ (?:reports|reported|writes|wrote|contributed (?:to th(?:is|e)|reporting))(?![a-z])/.exec(
    words,
  )?.[0]
  return verb === undefined ? undefined : run.end + verb.length
}

const portrayed =
  /^ (?:(?:portray|put|describe|tell|see|frame|phrase|explain|recount|relate)(?:s|ed)?|saw|told)(?: it| this)?,/

/** As Reuters portrays it, …: where the clause ends that tells whose view follows. */
export function asTold(scan: Scan, start: number, noun: number): number | undefined {
  if (kindAt(scan, noun) !== Kind.space) return undefined
  const words = portrayed.exec(textBetween(scan, noun, noun + 24))?.[0]
  if (words === undefined) return undefined
  return /(?:^|[.!?,"”(] ?)[Aa]s (?:the )?$/.test(textBetween(scan, Math.max(0, start - 10), start))
    ? noun + words.length - 1
    : undefined
}

const aside = new RegExp(`^ (?:has |had )?(?:${finding.slice(3, -1)})(?=[,.])`)

/** …, the AP found, with…: a verb of finding between two signs behind what was found. Gives where it ends. */
export function foundAside(scan: Scan, start: number, noun: number): number | undefined {
  // ", X found" or ", the X found"
  const before = charAt(scan, start - 2)
  if (kindAt(scan, noun) !== Kind.space || !',"”’e'.includes(before || ' ')) return undefined
  const words = aside.exec(textBetween(scan, noun, noun + 24))?.[0]
  if (words === undefined) return undefined
  return /[a-z\d%][,”"’] ?(?:[Tt]he )?$/.test(textBetween(scan, Math.max(0, start - 8), start))
    ? noun + words.length
    : undefined
}

const longestApposition = 60

/** The Global Times, a state-run tabloid, said: the verb behind what is put between commas. */
export function verbAfterApposition(scan: Scan, at: number): number | undefined {
  if (charAt(scan, at) !== ',') return undefined
  const words = textBetween(scan, at, at + longestApposition)
  const put = /^, (?:an?|the|China's|Russia's|Japan's) [A-Za-z' -]{3,50}, /.exec(words)?.[0]
  return put === undefined ? undefined : verbAfter(scan, at + put.length)
}

const longestContribution = 240

/** AP writer Jane Roe in Paris contributed to this report: where that ends. */
export function contributed(scan: Scan, at: number): number | undefined {
  const words = textBetween(scan, at, at + longestContribution)
  const line =
    /^ [A-Z]?[a-z ]{0,24}(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Ee]ditors?) [^!?:()]{3,180}? contributed(?= to (?:this|the)|\.| from [A-Z])/.exec(
      words,
    )
  return line ? at + line[0].length : undefined
}
