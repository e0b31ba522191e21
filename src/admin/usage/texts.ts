import { label } from '../../language/label.ts'

/** The texts of the report of usage. */
export const usageTexts = {
  title: label('稿件用量', '稿件用量', 'Usage'),
  about: label(
    '每月發布了各通訊社多少稿件和圖片，經接口送出多少。按 {timeZone} 的月份計。',
    '每月发布了各通讯社多少稿件和图片，经接口送出多少。按 {timeZone} 的月份计。',
    'Stories and pictures of each agency that were published in a month, and delivered through the API. Months are those of {timeZone}.',
  ),
  month: label('月份', '月份', 'Month'),
  before: label('上一月', '上一月', 'Month before'),
  after: label('下一月', '下一月', 'Month after'),
  download: label('下載 CSV', '下载 CSV', 'Download CSV'),
  byAgency: label('按通訊社', '按通讯社', 'By agency'),
  byConsumer: label('按接口讀者', '按接口读者', 'By consumer'),
  key: label('代號', '代号', 'Key'),
  agency: label('通訊社', '通讯社', 'Agency'),
  consumer: label('接口讀者', '接口读者', 'Consumer'),
  published: label('發布', '发布', 'Published'),
  delivered: label('送出', '送出', 'Delivered'),
  stories: label('稿件', '稿件', 'Stories'),
  pictures: label('圖片', '图片', 'Pictures'),
  allStories: label('全部稿件', '全部稿件', 'All stories'),
  together: label('合計', '合计', 'All'),
  withoutKey: label('不用金鑰者', '不用密钥者', 'Without a key'),
  none: label('這個月沒有。', '这个月没有。', 'Nothing in this month.'),
}
