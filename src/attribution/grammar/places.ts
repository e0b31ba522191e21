import { foldWord } from '../text/foldWord.ts'
import { Trie } from '../trie.ts'
import type { Scan } from './scan.ts'

/** Datelines a name can run into: 記者溫貴香台北. Only for telling a place from a name, so it need not be complete. Simplified script. */
export const places: ReadonlySet<string> = new Set(
  (
    '北京 上海 天津 重庆 香港 澳门 台北 台中 台南 台东 高雄 新北 桃园 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 花莲 澎湖 金门 马祖 连江 ' +
    '石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 苏州 无锡 杭州 宁波 温州 合肥 福州 厦门 泉州 南昌 济南 青岛 郑州 洛阳 武汉 宜昌 长沙 广州 深圳 珠海 ' +
    '东莞 佛山 南宁 桂林 海口 三亚 博鳌 成都 贵阳 昆明 拉萨 西安 延安 兰州 西宁 银川 乌鲁木齐 喀什 西昌 酒泉 文昌 雄安 唐山 保定 大庆 丹东 延边 浙江 江苏 ' +
    '安徽 福建 江西 山东 河南 河北 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 山西 内蒙古 辽宁 吉林 黑龙江 ' +
    '东京 大阪 京都 名古屋 札幌 福冈 横滨 首尔 汉城 釜山 平壤 乌兰巴托 新加坡 吉隆坡 曼谷 河内 胡志明市 金边 万象 仰光 内比都 雅加达 马尼拉 新德里 孟买 加德满都 ' +
    '科伦坡 达卡 伊斯兰堡 卡拉奇 喀布尔 德黑兰 巴格达 大马士革 贝鲁特 耶路撒冷 加沙 特拉维夫 安曼 利雅得 吉达 多哈 迪拜 杜拜 阿布扎比 科威特 萨那 安卡拉 伊斯坦布尔 ' +
    '莫斯科 圣彼得堡 基辅 明斯克 华沙 布拉格 布达佩斯 维也纳 柏林 慕尼黑 法兰克福 波恩 汉堡 伯尔尼 日内瓦 苏黎世 达沃斯 罗马 米兰 巴黎 马赛 布鲁塞尔 海牙 阿姆斯特丹 ' +
    '卢森堡 伦敦 爱丁堡 都柏林 马德里 巴塞罗那 里斯本 雅典 贝尔格莱德 萨拉热窝 萨格勒布 索非亚 布加勒斯特 哥本哈根 斯德哥尔摩 奥斯陆 赫尔辛基 雷克雅未克 ' +
    '开罗 的黎波里 突尼斯 阿尔及尔 拉巴特 喀土穆 亚的斯亚贝巴 内罗毕 达累斯萨拉姆 坎帕拉 基加利 卢萨卡 哈拉雷 约翰内斯堡 比勒陀利亚 开普敦 拉各斯 阿布贾 阿克拉 达喀尔 ' +
    '华盛顿 纽约 波士顿 芝加哥 洛杉矶 旧金山 西雅图 休斯敦 迈阿密 亚特兰大 檀香山 拉斯维加斯 联合国 渥太华 多伦多 温哥华 蒙特利尔 墨西哥城 哈瓦那 巴拿马城 加拉加斯 波哥大 ' +
    '基多 利马 拉巴斯 圣地亚哥 布宜诺斯艾利斯 蒙得维的亚 巴西利亚 里约热内卢 圣保罗 堪培拉 悉尼 雪梨 墨尔本 珀斯 惠灵顿 奥克兰 苏瓦 ' +
    '阿斯塔纳 阿拉木图 塔什干 比什凯克 杜尚别 阿什哈巴德 巴库 第比利斯 埃里温'
  ).split(' '),
)

const trie = new Trie()
for (const place of places) {
  trie.add(foldWord(place), 1)
  // 新北市, 澎湖縣
  for (const kind of '市县') trie.add(foldWord(place + kind), 1)
}

/** Whether the units between two stream indices are a known place, with or without its 市 or 县. */
export function isPlace(scan: Scan, start: number, end: number): boolean {
  return trie.starts(scan.stream.code[start] ?? 0) && trie.valueOf(scan.stream.code.subarray(start, end)) > 0
}

/** The end of a known place that starts at `at`, or `at`. */
export function placeEnd(scan: Scan, at: number): number {
  return trie.find(scan.stream.code, at, scan.stream.length, scan.meter)?.end ?? at
}

/** Characters in the longest place of the list. */
export const longestPlace = 8
