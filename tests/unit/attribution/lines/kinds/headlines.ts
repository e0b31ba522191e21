import type { KindOfLine } from './Kind.ts'

/** A headline that names the outlet whose story it is: before a colon, behind one, or as the head of a column. */
export const headlines: readonly KindOfLine[] = [
  {
    kind: 'outlet, colon, headline',
    credits: [
      ['德新社：某轮胎厂拟关闭南部工厂', 'dpa'],
      ['彭博：甲城地鐵擬發債修隧道', 'bloomberg'],
      ['路透：南部港口明年起收泊位費', 'reuters'],
      ['《人民日报》：让老街留住老味道', 'people'],
      ['美联社：两座水坝多年没有检修', 'ap'],
      ['昨日要闻\n韩联社：渡轮票价下月上调', 'yonhap'],
      ['Reuters: Harbour tunnel to close for a year', 'reuters'],
      ['Yonhap: Two ferries collide in fog, none hurt', 'yonhap'],
      ['AP Exclusive: Two dams were never inspected', 'ap'],
      ['Xinhua Commentary: Let the old street keep its taste', 'xinhua'],
    ],
    none: [
      '新華社：山城區河邊路57號',
      '美聯社：世界上最老的通訊社之一',
      '中央社：02-12345678',
      '路透社：简称路透',
      'Reuters: 12 River Road, Old Town',
      'Reuters: an international news agency',
      'Bloomberg: call the help desk',
    ],
  },
  {
    kind: 'headline, colon, outlet',
    credits: [
      ['Old bridge reopens after repairs: Yonhap', 'yonhap'],
      ['Two dams never inspected since 1990: report by Kyodo', 'kyodo'],
      ['Southern ports to charge berth fees from May: Reuters', 'reuters'],
      ['Ferry fares to rise next month - Xinhua', 'xinhua'],
      ['南部港口明年起收泊位費：路透社', 'reuters'],
    ],
    none: [
      'Our partners in the region: Reuters',
      'The agency we all grew up with: AFP',
      'Jobs this week: Bloomberg',
      '我們的合作夥伴：路透社',
    ],
  },
  {
    kind: 'column',
    credits: [
      ['央广热评丨别让广场变停车场', 'cnr'],
      ['央视快评丨把渡口还给行人', 'cctv'],
      ['人民网评：别把菜场赶到城外', 'people'],
      ['新华社评论：别把菜场赶到城外', 'xinhua'],
      ['光明日报谈校园餐：先让孩子吃上热的', 'gmw'],
      ['人民日报评加装电梯：一楼也该听见', 'people'],
      ['人民日报刊文谈夜市：热闹之外还要干净', 'people'],
      ['央视网快评：把渡口还给行人', 'cctv'],
    ],
    none: [
      '央广热评栏目招聘编辑',
      '光明日报谈成两项合作：纸张与物流',
      '人民日报评职称：今年名额不变',
      '央视快评组搬家了',
    ],
  },
]
