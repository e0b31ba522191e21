import { p } from '../../../src/story/build.ts'
import type { SampleStory } from '../types.ts'

/**
 * An unfinished story, as an editor meets one: nobody is credited yet, so it cannot be published.
 */
export const library: SampleStory = {
  slug: 'school-library-lamps',
  section: 'culture',
  sources: [],
  photos: [],
  sidebars: [],
  published: false,
  words: {
    'zh-Hant': {
      headline: '小學圖書館開夜燈 家長陪讀到八時',
      body: [
        p(
          '海角第二小學的圖書館本月起平日開放至晚上8時，學生可由家長陪同留校看書。首周每晚約有六十人到館，最受歡迎的是自然圖鑑和航海故事。',
        ),
        p('館內的四十盞檯燈由街坊捐出，款式各異，燈座上寫着捐贈人的名字。'),
      ],
    },
  },
}
