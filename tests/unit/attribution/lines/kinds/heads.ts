import type { KindOfLine } from './Kind.ts'

/** Headlines and columns that open, or close, with the outlet that has them. */
export const heads: readonly KindOfLine[] = [
  {
    kind: 'behind the number of an item, the word for a headline or a date',
    credits: [
      ['1、新华社：山城三条旧路年底前修好', 'xinhua'],
      ['4．新华网：渡口改造方案公布，全年客流可增一成。', 'xinhua'],
      ['（三）人民日报：河堤缺口已经堵住', 'people'],
      ['山城旧桥停用两年 新华社：没有检修哪来安全', 'xinhua'],
      ['【旧桥何时重开？】新华网：工期延长半年，明年春天才能通车。', 'xinhua'],
      ['2、中新社：2017年渡轮客运量减少一成', 'cns'],
      ['新华社调查山城旧桥停用案：两年没有检修', 'xinhua'],
      ['央视还原“渡轮停航”始末：船家早已提出退租', 'cctv'],
      ['标题：央视：旧桥为何迟迟不开', 'cctv'],
      ['標題：法新社：舊橋明日重開', 'afp'],
      ['3月2日，人民日报谈“旧桥停用”：没有检修就没有安全。', 'people'],
      ['新浪转：人民日报谈旧桥停用：没有检修就没有安全', 'people'],
    ],
    none: [
      '1. 中時新聞網',
      '2、新华社',
      '3. 人民日报：日报',
      '1、新华社：通讯社；2、人民日报：报纸。',
      '澎湃新闻报料：4009-20-4009',
      '合作媒体 新华社：北京',
      '联系人民日报谈广告：请打电话',
      '新华社调查记者：请拨打热线电话',
      '央视员工爆料：有人领了五百份低保',
    ],
  },
  {
    kind: 'parted from the headline by a bar',
    credits: [
      ['华尔街日报|甲行今秋入驻旧城', 'wsj'],
      ['明報 | 渡輪明日復航', 'mingpao'],
      ['澎湃新闻丨三条旧路年底前修好', 'thepaper'],
      ['中新网-视频-山洪冲断旧桥 村民搭绳索过河', 'cns'],
    ],
    none: ['首页 | 新华社 | 人民网', '人民日报|海外版|广告', '新华网-首页-时政-地方'],
  },
  {
    kind: 'a column or an account of the outlet',
    credits: [
      ['人民日报老街观澜：老街不该只剩拍照的人', 'people'],
      ['新华社江边夜谈：渡船停了以后', 'xinhua'],
      ['人民日报官微：别把孩子当道具', 'people'],
      ['央视新闻微博：渡轮今晨复航', 'cctv'],
    ],
    none: [
      '新华社社长：我们缺人手',
      '人民日报读者：希望多登来信',
      '新华社总机：010-12345678',
      '人民日报记者：请问何时开工？',
      '新华社北京分社：旧楼出租',
    ],
  },
  {
    kind: 'the site behind the title',
    credits: [
      ['探访山城旧桥 仍有当日痕迹 - 图片 - 资讯 - 海外网', 'haiwai'],
      ['渡轮停航三日 船家退票 | 每经App', 'nbd'],
      ['旧桥封闭检修两年仍未开放-中新网山城频道', 'cns'],
      ['渡輪停航三日 船家退票 | 國際 | 中央社 CNA', 'cna'],
    ],
    none: ['首页 - 图片 - 资讯 - 海外网', '下载 | 每经App', '关于我们-中新网', '联系方式 | 人民网'],
  },
]
