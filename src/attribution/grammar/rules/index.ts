import type { Rule } from '../draft.ts'
import { article } from './article.ts'
import { bare } from './bare.ts'
import { chain } from './chain.ts'
import { compiled } from './compiled.ts'
import { compiler } from './compiler.ts'
import { dateline } from './dateline.ts'
import { englishDateline } from './englishDateline.ts'
import { from } from './from.ts'
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
export const rules: readonly Rule[] = [
  englishDateline,
  openDateline,
  chain,
  label,
  from,
  compiled,
  compiler,
  reporter,
  dateline,
  article,
  picture,
  say,
  signed,
  prose,
  wireLine,
  stamped,
  bare,
]
