import { Kind } from '../../text/charClass.ts'
import type { NameList } from '../list.ts'
import { afterSentence } from '../edges.ts'
import { charAt, kindAt, type Scan, textBetween } from '../scan.ts'
import { latinWordBefore, nameRunBefore, wordText } from '../words.ts'

const longestWork = 110
const longestSight = 120

/** A Xinhua commentary prize: the noun belongs to another one. */
const otherNoun =
  /^ [a-z]+ (?:prize|award|contest|competition|team|desk|section|page|writer|editor|club|room|respondents?|series was)/

/** A house that shares the work: USA TODAY/Suffolk poll. */
const partner = '(?:/[A-Z][\\w.-]*(?: [A-Z][\\w.-]*){0,3})?'
const nouns =
  '(?:article|editorial|op-ed|story|report|calculations?|estimates?|column|feature|data|tally|count|analys[ie]s|investigation|inquiry|review|examination|poll|polls|polling|survey|surveys|fact[- ]check)'
const kinds =
  '(?:news|opinion|special|nationwide|national|statewide|monthly|weekly|quarterly|exit|tracking|online|visual|data|photo|video)'
const complement = '(?:of|by|on|in|from|published|released|conducted|taken|with|into|about|earlier|this|last)'
const verbs =
  '(?:found|finds|find|showed|shows|show|said|says|argued|argues|revealed|reveals|suggested|suggests|noted|notes|warned|warns|quoted|quotes|cited|cites|put|puts|described|describes|indicated|indicates|called|identified|counted|concluded|concludes|uncovered|forecast|forecasts|predicted|predicts|estimated|gave|gives|had|has|have|asked|rated|rates|ranked|ranks|entitled|titled|headlined|obtained|tracked|documented|detailed|details)'
/** A Reuters story on the dams said; a CNN poll of voters found: its own work, and what that says. */
const workSays = new RegExp(
  `^${partner}(?: ${kinds}){0,2} ${nouns}(?: ${complement}[^.!?;:()]{0,60}?)?,? ${verbs}(?![a-z])`,
)
const textFollows = /^ (?:report|article|story|text|commentary|dispatch|editorial)s? follows?(?=[:.])/

/** What is done to a report by those whom it does not please; and those who only speak of it. */
const judged =
  /^(?:denied|denies|deny|denying|called|calls|calling|dismissed|dismisses|dismissing|rejected|rejects|rejecting|refuted|refutes|disputed|disputes|criticised|criticized|slammed|condemned|questioned|about|won|wins|lost|tops|topped)$/

/** What a report does to others, or is: the story caused a sensation, the report was largely right. */
const spokenOf =
  /^ (?:report|commentary|dispatch|story)s? (?:caused|sparked|drew|prompted|led to|provoked|triggered|was|is|were|are|went|came|became|created|generated|angered|made|has been|had been|have been)(?![a-z])/

/** The Xinhua report gave no date; a Reuters tally; an AP investigation found: its own work, by an article before and a noun after. */
export function reportNamed(scan: Scan, list: NameList): number | undefined {
  const start = withPartner(scan, list)
  const word = latinWordBefore(scan, start)
  const determined =
    word !== undefined &&
    /^(?:an?|the|full|new|latest|recent|earlier|exclusive|separate|previous|joint|national|monthly|weekly|quarterly|regular|\d{4}|(?:[a-z]+-)?(?:year|month|week|day|hour|years|months|weeks)(?:-long)?|(?:year|month|week|day)s?-long)$/i.test(
      wordText(scan, word),
    )
  if (!determined) return afterSentence(scan, start) ? whatWorkSays(scan, list) : undefined
  const verb = latinWordBefore(scan, word.start)
  if (verb && kindAt(scan, verb.end) === Kind.space && judged.test(wordText(scan, verb))) return undefined
  if (spokenOf.test(textBetween(scan, list.end, list.end + 40))) return undefined
  const words = textBetween(scan, list.end, list.end + 12)
  const noun = /^ (?:report|commentary|dispatch|tally|count|story)(?![a-z])/.exec(words)?.[0]
  const behind = textBetween(scan, list.end, list.end + 28)
  if (noun !== undefined && !otherNoun.test(behind) && !/^ [a-z]+, [a-z]/.test(behind))
    return list.end + noun.length
  return whatWorkSays(scan, list)
}

const workBefore =
  /(?:^|[.!?,;"”] |\b[Bb]ut )([Aa]n?|[Tt]he|[Oo]ne|(?=Analysis))(?: ?[\w-]+){0,3}? ?(?:poll|survey|analysis|Analysis|investigation|tally|review|editorial) (?:from|by) (?:[Tt]he )?$/
const worksSay = new RegExp(
  `^(?:,? and (?:the )?[A-Z][\\w ]{1,36}?)?(?:, however,| also| (?:this|last) \\w+| on \\w+day)? (?:paints|${verbs})(?![a-z])`,
)

/** A new poll from A and Some House, however, paints …: its work, named before it. Gives where the words begin and end. */
export function workOf(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  const before = textBetween(scan, list.start - 4, list.start)
  if (!/(?:m|y|he) $/.test(before)) return undefined
  const words = workBefore.exec(textBetween(scan, Math.max(0, list.start - 72), list.start))
  const verb = words ? worksSay.exec(textBetween(scan, list.end, list.end + 60))?.[0] : undefined
  if (!words || verb === undefined) return undefined
  const lead = words[0].slice(words[0].indexOf(words[1] ?? ''))
  return { start: list.start - lead.length, end: list.end + verb.length }
}

const workBehind =
  /^ (?:[a-z]+ ){0,2}(?:investigation|inquiry|review|analysis|examination|report|story|survey|poll|tally|count|interview|database)s?(?![a-z])/
const fromWork = /(?:[Aa]ccording to|citing|Citing) (?:an? |the |its )?(?:[\w'-]+ ){0,4}$/

/** According to a two-year AP investigation into: a work of the agency's, whatever kind it is of. Gives where the noun ends. */
export function accordingToWork(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  if (kindAt(scan, list.end) !== Kind.space) return undefined
  const noun = workBehind.exec(textBetween(scan, list.end, list.end + 40))?.[0]
  if (noun === undefined) return undefined
  const lead = fromWork.exec(textBetween(scan, Math.max(0, list.start - 64), list.start))?.[0]
  return lead === undefined ? undefined : { start: list.start - lead.length, end: list.end + noun.length }
}

function whatWorkSays(scan: Scan, list: NameList): number | undefined {
  const work = textBetween(scan, list.end, list.end + longestWork)
  if (otherNoun.test(work)) return undefined
  const end = workSays.exec(work)?.[0] ?? textFollows.exec(work)?.[0]
  return end === undefined ? undefined : list.end + end.length
}

/** NBC News/Wall Street Journal poll: where the names of those who share a work begin. */
function withPartner(scan: Scan, list: NameList): number {
  if (charAt(scan, list.start - 1) !== '/') return list.start
  return nameRunBefore(scan, list.start - 1, 3)?.start ?? list.start
}

const sights = '(?:seen|reviewed|obtained|acquired|viewed|examined|analy[sz]ed|polled|surveyed|verified)'
const sightBefore = new RegExp(`(?:^| )${sights}(?: exclusively)? by (?:the )?$`)
const fromSight = new RegExp(
  `(?:according to|According to|citing|Citing|(?:^|[.!?] )In) [^.!?;:]{2,90}? ${sights}(?: exclusively)? by (?:the )?$`,
)
const amongAsked =
  /(?:^|[.!?]["”]? )(?:Among|Of) (?:the |all )?(?:[\w-]+ ){1,4}(?:surveyed|polled) by (?:the )?$/i
const showing =
  /^,? (?:(?:had|have|has|also|all|now|still|on average) )?(?:show|shows|showed|said|says|say|reveal|reveals|revealed|indicate|indicates|indicated|suggest|suggests|suggested|expect|expects|expected|forecast|forecasts|predict|predicts|predicted|estimate|estimated|see|saw|detail|details|detailed|describe|describes|described|put|puts|list|lists|warn|warns|warned|order|orders|ordered|think|believe|had been looking|were looking|looked)(?![a-z])/

/**
 * A letter seen by Reuters shows; economists polled by Reuters expect; according to papers obtained by the AP: what an agency saw or asked for
 * itself, where the sentence tells what that says. Gives where the words begin and end.
 */
export function sightOf(
  scan: Scan,
  list: NameList,
  noun: number,
): { start: number; end: number } | undefined {
  const by = latinWordBefore(scan, list.start)
  if (!by || !/^(?:by|the)$/.test(wordText(scan, by))) return undefined
  const before = textBetween(scan, Math.max(0, list.start - longestSight), list.start)
  const seen = sightBefore.exec(before)?.[0]
  if (seen === undefined) return undefined
  const start = list.start - seen.trimStart().length
  if (fromSight.test(before) || amongAsked.test(before)) return { start, end: noun }
  const verb = showing.exec(textBetween(scan, noun, noun + 28))?.[0]
  return verb === undefined ? undefined : { start, end: noun + verb.length }
}

const pictures =
  /(?:^|[ (])((?:(?:[Ll]ive|[Aa]erial|[Vv]ideo|[Dd]rone) )?(?:[Ff]ootage|[Vv]ideo|[Ii]mages|[Pp]ictures|[Pp]hotos)(?: [^.,;:!?]{1,50}?)? (?:on|by|from|aired by|released by|shot by) (?:the |state broadcaster )?)$/
const showedThem = /^(?: [a-z]+(?: television| TV)?)? (?:showed|shows|show|appeared to show)(?![a-z])/

/** Footage from the old pier on CCTV showed: what an agency's pictures let see. Gives where the words begin and end. */
export function picturesShow(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  if (kindAt(scan, list.end) !== Kind.space) return undefined
  const verb = showedThem.exec(textBetween(scan, list.end, list.end + 40))?.[0]
  const lead = verb && pictures.exec(textBetween(scan, Math.max(0, list.start - 90), list.start))?.[1]
  return lead && verb ? { start: list.start - lead.length, end: list.end + verb.length } : undefined
}

const issued =
  /^ (?:(?:has|have|had|also) |on [A-Z][a-z]{2,8}\.? \d{1,2} )?(?:carried|published|released|issued|ran|aired) (?:an?|the|its|another|several) (?:[a-z-]+ ){0,2}(?:reports?|commentary|commentaries|dispatch|dispatches|story|stories|articles?|editorials?)(?: (?:on|late|early) [A-Z][a-z]+day| [A-Z][a-z]+day)? (?:saying|that said|which said|in which|promising|warning|accusing|claiming|quoting|citing|arguing|describing|detailing|showing|revealing|alleging|that)(?![a-z])/

/** KCNA released a report saying; Xinhua carried a commentary accusing: what an agency put out, and what that says. */
export function issuedWork(scan: Scan, noun: number): number | undefined {
  if (kindAt(scan, noun) !== Kind.space) return undefined
  const words = issued.exec(textBetween(scan, noun, noun + longestWork))?.[0]
  return words === undefined ? undefined : noun + words.length
}
