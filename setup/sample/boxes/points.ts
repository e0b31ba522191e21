import type { SampleBox } from '../types.ts'

/** Six numbered points under an introduction; the sixth is a heading alone. */
export const points: SampleBox = {
  kind: 'keyPoints',
  sources: ['cns'],
  words: {
    'zh-Hant': {
      title: '木棉坡種樹六項約定',
      intro: '認養人在領取樹苗前都簽了一份約定，內容分為六項，張貼在坡下的布告欄。',
      points: [
        {
          heading: '第一，看地選樹',
          items: ['迎海一面只種耐鹽的樹種', '排水溝三米以內不種大樹，以免樹根撐裂溝壁'],
        },
        {
          heading: '第二，挖夠樹穴',
          items: ['穴深60厘米、寬80厘米，碎石要揀乾淨', '先放一層腐葉土，再把樹苗扶正'],
        },
        {
          heading: '第三，定時澆水',
          items: ['頭三個月隔日一次，清早或傍晚澆', '雨後先看土，濕潤便不澆', '優先取用雨水桶的水'],
        },
        {
          heading: '第四，打樁防風',
          items: ['每棵用三根竹竿撐成三角，綁繩要留鬆位', '颱風季節前逐棵檢查一次'],
        },
        {
          heading: '第五，按月記錄',
          items: ['量樹高、數新葉，寫在號牌背面的卡上', '發現蟲害即日通知苗圃，不自行噴藥'],
        },
        { heading: '第六，樹死要補，補種的人同樣照料五年', items: [] },
      ],
    },
    'zh-Hans': {
      title: '木棉坡种树六项约定',
      intro: '认养人在领取树苗前都签了一份约定，内容分为六项，张贴在坡下的布告栏。',
      points: [
        {
          heading: '第一，看地选树',
          items: ['迎海一面只种耐盐的树种', '排水沟三米以内不种大树，以免树根撑裂沟壁'],
        },
        {
          heading: '第二，挖够树穴',
          items: ['穴深60厘米、宽80厘米，碎石要拣干净', '先放一层腐叶土，再把树苗扶正'],
        },
        {
          heading: '第三，定时浇水',
          items: ['头三个月隔日一次，清早或傍晚浇', '雨后先看土，湿润就不浇', '优先取用雨水桶的水'],
        },
        {
          heading: '第四，打桩防风',
          items: ['每棵用三根竹竿撑成三角，绑绳要留松位', '台风季节前逐棵检查一次'],
        },
        {
          heading: '第五，按月记录',
          items: ['量树高、数新叶，写在号牌背面的卡上', '发现虫害当天通知苗圃，不自行喷药'],
        },
        { heading: '第六，树死要补，补种的人同样照料五年', items: [] },
      ],
    },
    en: {
      title: 'Six promises on Kapok Slope',
      intro:
        'Everybody who adopted a sapling first signed a promise. Its six points hang on the notice board.',
      points: [
        {
          heading: '1. The right tree for the place',
          items: [
            'Only trees that bear salt on the side towards the sea',
            'No large trees within three metres of a drain, whose walls their roots would split',
          ],
        },
        {
          heading: '2. A hole that is large enough',
          items: [
            '60 centimetres deep and 80 wide, with the rubble picked out',
            'A layer of leaf mould first, then the sapling, upright',
          ],
        },
        {
          heading: '3. Water at the right time',
          items: [
            'Every second day for three months, early or late in the day',
            'After rain look at the soil first, and leave it if it is moist',
            'Take from the rain barrel before the tap',
          ],
        },
        {
          heading: '4. Stakes against the wind',
          items: [
            'Three bamboo canes to a tree, tied with some play',
            'Every tree looked at once before the typhoon season',
          ],
        },
        {
          heading: '5. A record every month',
          items: [
            'Height and new leaves, written on the card behind the number',
            'Pests reported to the nursery the same day, and no spraying of one’s own',
          ],
        },
        { heading: '6. A tree that dies is replaced, and cared for as long', items: [] },
      ],
    },
  },
}
