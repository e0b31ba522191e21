import type { FrameId } from '../../frames.ts'
import type { Rule } from '../draft.ts'
import { aged } from './aged.ts'
import { article } from './article.ts'
import { bare } from './bare.ts'
import { chain } from './chain.ts'
import { chineseDateline } from './chineseDateline.ts'
import { column } from './column.ts'
import { compiled } from './compiled.ts'
import { compiler } from './compiler.ts'
import { dateline } from './dateline.ts'
import { englishDateline } from './englishDateline.ts'
import { finding } from './finding.ts'
import { from } from './from.ts'
import { headline } from './headline.ts'
import { introduced } from './introduced.ts'
import { label } from './label.ts'
import { openDateline } from './openDateline.ts'
import { picture } from './picture.ts'
import { prose } from './prose.ts'
import { reporter } from './reporter.ts'
import { say } from './say.ts'
import { signed } from './signed.ts'
import { stamped } from './stamped.ts'
import { wireLine } from './wireLine.ts'

/** Every way names can be credited, the surest first. The first that applies is taken. */
export const rules: readonly (readonly [FrameId, Rule])[] = [
  ['englishDateline', englishDateline],
  ['openDateline', openDateline],
  ['chineseDateline', chineseDateline],
  ['chain', chain],
  ['label', label],
  ['from', from],
  ['compiled', compiled],
  ['compiler', compiler],
  ['column', column],
  ['headline', headline],
  ['introduced', introduced],
  ['reporter', reporter],
  ['dateline', dateline],
  ['article', article],
  ['picture', picture],
  ['say', say],
  ['finding', finding],
  ['signed', signed],
  ['prose', prose],
  ['wireLine', wireLine],
  ['stamped', stamped],
  ['aged', aged],
  ['bare', bare],
]
