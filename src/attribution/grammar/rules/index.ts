import type { FrameId } from '../../frames.ts'
import type { Rule } from '../draft.ts'
import { aged } from './aged.ts'
import { aside } from './aside.ts'
import { agencyDateline } from './agencyDateline.ts'
import { article } from './article.ts'
import { bare } from './bare.ts'
import { chain } from './chain.ts'
import { chineseDateline } from './chineseDateline.ts'
import { column } from './column.ts'
import { compiled } from './compiled.ts'
import { compiler } from './compiler.ts'
import { dateline } from './dateline.ts'
import { englishDateline } from './englishDateline.ts'
import { endnote } from './endnote.ts'
import { finding } from './finding.ts'
import { footnote } from './footnote.ts'
import { from } from './from.ts'
import { headline } from './headline.ts'
import { introduced } from './introduced.ts'
import { label } from './label.ts'
import { likened } from './likened.ts'
import { masthead } from './masthead.ts'
import { openDateline } from './openDateline.ts'
import { picture } from './picture.ts'
import { prose } from './prose.ts'
import { reference } from './reference.ts'
import { reporter } from './reporter.ts'
import { say } from './say.ts'
import { signed } from './signed.ts'
import { stamped } from './stamped.ts'
import { wireLine } from './wireLine.ts'
import { work } from './work.ts'

/** Every way names can be credited, the surest first. The first that applies is taken. */
export const rules: readonly { frame: FrameId; rule: Rule }[] = [
  { frame: 'englishDateline', rule: englishDateline },
  { frame: 'openDateline', rule: openDateline },
  { frame: 'dateline', rule: agencyDateline },
  { frame: 'chineseDateline', rule: chineseDateline },
  { frame: 'chain', rule: chain },
  { frame: 'label', rule: label },
  { frame: 'from', rule: from },
  { frame: 'compiled', rule: compiled },
  { frame: 'compiler', rule: compiler },
  { frame: 'column', rule: column },
  { frame: 'headline', rule: headline },
  { frame: 'headline', rule: footnote },
  { frame: 'headline', rule: reference },
  { frame: 'column', rule: masthead },
  { frame: 'introduced', rule: introduced },
  { frame: 'reporter', rule: reporter },
  { frame: 'dateline', rule: dateline },
  { frame: 'article', rule: article },
  { frame: 'picture', rule: picture },
  { frame: 'say', rule: say },
  { frame: 'say', rule: likened },
  { frame: 'finding', rule: finding },
  { frame: 'finding', rule: work },
  { frame: 'signed', rule: signed },
  { frame: 'prose', rule: prose },
  { frame: 'wireLine', rule: wireLine },
  { frame: 'wireLine', rule: endnote },
  { frame: 'stamped', rule: stamped },
  { frame: 'aged', rule: aged },
  { frame: 'bare', rule: aside },
  { frame: 'bare', rule: bare },
]
