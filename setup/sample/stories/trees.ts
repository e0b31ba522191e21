import { p, sidebarIn, subhead } from '../../../src/story/build.ts'
import { house } from '../house.ts'
import type { SampleStory } from '../types.ts'

/** The second story, compiled from two agencies. Town, people and figures are invented. */
export const trees: SampleStory = {
  slug: 'saplings-on-kapok-slope',
  section: 'local',
  form: 'compiled',
  sources: ['cns', 'xinhua'],
  photos: ['planting'],
  sidebars: [],
  published: true,
  words: {
    'zh-Hant': {
      headline: '一人一樹照料五年 木棉坡種下1,200棵樹苗',
      deck: '舊石場覆土三年 居民簽約澆水除草',
      house: house['zh-Hant'],
      captions: { planting: '21日，認養樹苗的居民在木棉坡培土、澆水。' },
      body: [
        p(
          '綜合中新社及新華社報道，海角市木棉坡植樹計劃21日開始，四百多名居民用一天時間種下1,200棵樹苗。與往年不同，今次每棵樹都有號牌和主人：參加者須簽約照料五年，澆水、扶正、除草，不能種完便走。',
        ),
        p(
          '木棉坡原是採石場，停產後只剩碎石和黃土，雨季常有泥水沖到山下的街市。園林部門花了三年覆土、築排水溝，又請本地苗圃試種14種樹，最後選定木棉、樟樹、潺槁和山烏桕四種，取其根深、耐鹽、不怕風。',
        ),
        subhead('先問活得成 再問種多少'),
        p(
          '計劃召集人葉明遠說，從前種樹只數棵數，第二年再去看，活下來的不到一半。「今次反過來，先問活不活得成，再問種多少棵。」樹苗之間留足三米，每排設一個雨水桶，中學生每月量一次樹高，數字貼在坡下的布告欄，誰都可以去查。',
        ),
        sidebarIn('points'),
        p(
          '62歲的街市檔主何彩鳳認養了七棵，一家七口每人一棵。她說，石場開工那些年，檔口每天要抹三次灰；如今抬頭便見綠色，「等樹長到屋頂高，我的遮陽傘就可以收起來了」。',
        ),
        p(
          '當天最忙的是苗圃工人馮志勤。他在坡上走了十幾個來回，看見種得太深的便蹲下來重種。他說，樹苗和小孩一樣，根要舒展，土要踏實，水要慢慢喝；頭一個夏天守得住，往後便不用太操心。',
        ),
        p(
          '園林部門表示，首批樹苗的成活率將於明年11月公布。若達到八成五，計劃會擴展至南坡，再種1,500棵；若達不到，便先補種，不趕進度。有意認養的市民可於下月起到木棉坡管理處登記，名額以600棵為限。',
        ),
      ],
    },
    'zh-Hans': {
      headline: '一人一树照料五年 木棉坡种下1,200棵树苗',
      deck: '旧石场覆土三年 居民签约浇水除草',
      house: house['zh-Hans'],
      captions: { planting: '21日，认养树苗的居民在木棉坡培土、浇水。' },
      body: [
        p(
          '综合中新社及新华社报道，海角市木棉坡植树计划21日开始，四百多名居民用一天时间种下1,200棵树苗。与往年不同，这次每棵树都有号牌和主人：参加者须签约照料五年，浇水、扶正、除草，不能种完就走。',
        ),
        p(
          '木棉坡原是采石场，停产后只剩碎石和黄土，雨季常有泥水冲到山下的菜市场。园林部门花了三年覆土、筑排水沟，又请本地苗圃试种14种树，最后选定木棉、樟树、潺槁和山乌桕四种，取其根深、耐盐、不怕风。',
        ),
        subhead('先问活得成 再问种多少'),
        p(
          '计划召集人叶明远说，从前种树只数棵数，第二年再去看，活下来的不到一半。“这次反过来，先问活不活得成，再问种多少棵。”树苗之间留足三米，每排设一个雨水桶，中学生每月量一次树高，数字贴在坡下的布告栏，谁都可以去查。',
        ),
        sidebarIn('points'),
        p(
          '62岁的菜市场摊主何彩凤认养了七棵，一家七口每人一棵。她说，石场开工那些年，摊位每天要抹三次灰；如今抬头就见绿色，“等树长到屋顶高，我的遮阳伞就可以收起来了”。',
        ),
        p(
          '当天最忙的是苗圃工人冯志勤。他在坡上走了十几个来回，看见种得太深的就蹲下来重种。他说，树苗和小孩一样，根要舒展，土要踏实，水要慢慢喝；头一个夏天守得住，往后就不用太操心。',
        ),
        p(
          '园林部门表示，首批树苗的成活率将于明年11月公布。若达到八成五，计划会扩展至南坡，再种1,500棵；若达不到，就先补种，不赶进度。有意认养的市民可于下月起到木棉坡管理处登记，名额以600棵为限。',
        ),
      ],
    },
    en: {
      headline: 'Five years’ care promised for 1,200 saplings on Kapok Slope',
      deck: 'Residents sign up to water and weed on what was a quarry',
      house: house.en,
      captions: {
        planting:
          'Residents firm the soil and water the saplings they adopted on Kapok Slope on 21 November.',
      },
      body: [
        p(
          'More than 400 residents of Headland City planted 1,200 saplings on Kapok Slope in a single day on 21 November, according to China News Service and Xinhua. Unlike in other years, every tree has a number and a keeper, who has signed to water, straighten and weed it for five years.',
        ),
        p(
          'Kapok Slope was a quarry. When it closed, rubble and yellow earth were left, and in the rainy season mud ran down into the street market below. The parks department spent three years bringing in soil and digging drains, and had a local nursery try 14 species. It settled on kapok, camphor and two native hardwoods, all of which root deep and bear salt and wind.',
        ),
        subhead('Not how many, but how many live'),
        p(
          'In the past people only counted what was planted, said Ye Mingyuan, who runs the scheme, and a year later not half of it was alive. “This time we asked first whether it would live, and then how many.” The trees stand three metres apart, each row has a rain barrel, and pupils measure the trees every month and put the figures on a notice board for all to see.',
        ),
        sidebarIn('points'),
        p(
          'He Caifeng, 62, who has a market stall, adopted seven, one for each of her family. In the years of the quarry she wiped the dust from her stall three times a day. Now she looks up and sees green. “When they are as high as the roof,” she said, “I can put my sunshade away.”',
        ),
        p(
          'The busiest man of the day was Feng Zhiqin of the nursery, who went up and down the slope a dozen times and planted again whatever stood too deep. Saplings are like children, he said: their roots want room, the ground must be firm, and they drink slowly. Those who get through their first summer need little worry afterwards.',
        ),
        p(
          'The department will publish the survival rate next November. If it is 85 per cent or more, another 1,500 trees follow on the southern slope; if not, the gaps are filled first. Up to 600 more trees can be adopted at the site office from next month.',
        ),
      ],
    },
  },
}
