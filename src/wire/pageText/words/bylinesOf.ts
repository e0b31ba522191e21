import type { Byline } from '../../../story/types.ts'
import { markAt } from '../text/marks.ts'
import type { FindCredits } from '../types.ts'
import { closeName, namesIn } from './namesIn.ts'

/** The most characters of a byline. */
const LONGEST = 40
const SIGNS =
  /^(?:[^\s，。：、]{0,10}(?:記者|记者|特派員|特派员|通訊員|通讯员)|(?:撰文|採訪|采访|整理|文|文\/圖|图文|圖文)\s?[：:]|B[Yy]\s|(?=\p{sc=Han}{2,4}[\s\u3000]+(?:報道|報導|报道)$))/u
/** Words that may follow the names: 北京報道, 攝影報道, 攝. */
const ENDINGS = /(?:[\s／/]\S{0,8})?(?:攝影|摄影)?(?:報道|報導|报道|电|電)$/

/** The line without the mark before it and brackets around it. */
const bare = (line: string): string =>
  line
    .slice(markAt(line, 0) ? 1 : 0)
    .trim()
    .replace(/^[（(【[〔]/, '')
    .replace(/[）)】\]〕]$/, '')
    .trim()

/**
 * Whether the line is only a byline: 本報記者 and names, 文：and a name, By and a name. Its only
 * punctuation separates names; it may have a mark before it or brackets around it.
 */
export const isByline = (line: string): boolean => {
  if (line.length > LONGEST || /[。，；！？：:]./.test(line.replace(/^\S{0,4}[：:]/, ''))) return false
  const words = bare(line)
  const sign = SIGNS.exec(words)?.[0]
  return sign !== undefined && namesIn(withoutEnding(words.slice(sign.length))).length > 0
}

/**
 * The people who sign in this line. `findCredits` is asked first, since it also tells whom they
 * work for; where it finds nobody, the names are the words after 記者.
 */
export const bylinesOf = (line: string, findCredits: FindCredits): Byline[] => {
  const people = findCredits(line).flatMap((credit) => credit.people)
  if (people.length > 0) {
    return people.map(({ name, role, source }) => ({
      name: closeName(name),
      role,
      ...(source && source !== 'self' ? { source: { key: source } } : {}),
    }))
  }
  const words = bare(line)
  const sign = SIGNS.exec(words)?.[0] ?? ''
  return reporters(words.slice(sign.length))
}

/** The reporters that a story's opening names: 記者某某報道, （記者某某 北京報道）, 〔記者某某／台北報導〕. */
export const reportersIn = (opening: string): Byline[] =>
  reporters(/(?:記者|记者)\s?([^，。：:（()）〕】\]]{2,30})/.exec(opening)?.[1] ?? '')

const reporters = (words: string): Byline[] =>
  namesIn(withoutEnding(words)).map((name) => ({ name, role: 'reporter' }))

const withoutEnding = (words: string): string => words.trim().replace(ENDINGS, '')
