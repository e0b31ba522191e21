import type { KindOfLine } from './Kind.ts'

/** Signatures, pictures and tails that neither a bracket nor a dash sets off. */
export const signedOff: readonly KindOfLine[] = [
  {
    kind: 'who contributed',
    credits: [
      ['Associated Press Writer Jane Roe contributed to this report.', 'ap'],
      ['Associated Press writers Jane Roe in Paris; Ann Lee in Cape City contributed to this report.', 'ap'],
      ['AP reporter Jane Roe contributed from Paris.', 'ap'],
      ['CNN’s Jane Roe, Ann Lee and Tom Roe contributed to this report.', 'cnn'],
      ['Contributing: The Associated Press; USA TODAY', 'ap usatoday'],
      ['(with agency inputs from Reuters)', 'reuters'],
      ['Information from: The Associated Press', 'ap'],
      ['Reporting by Jane Roe in London; Editing by Ann Lee, Reuters', 'reuters'],
      ['By Ann Lee, AP.', 'ap'],
      ['Jane Roe/Ann Lee (Deutsche Presse-Agentur, Reuters)', 'dpa reuters'],
      ['The Associated Press By Jane Roe', 'ap'],
    ],
    none: [
      'Associated Press Writer Jane Roe moved to Paris.',
      'AP reporter Jane Roe contributed to a pension.',
      'He wrote by hand, AP.',
    ],
  },
  {
    kind: 'short headlines with their agency',
    credits: [
      ['Dollar Gains Vs Yen (Reuters)', 'reuters'],
      ['Tigers Clip Indians 6-4 (AP)', 'ap'],
      ["Golfer Cleared of Not Yelling 'Fore' (AP)", 'ap'],
      ['Old Pier To Close, Mayor Says (AFP)', 'afp'],
      ['Talks will resume, per Reuters.', 'reuters'],
      ['Old Pier Evacuated After Bomb Threat, Interfax Says', 'interfax'],
      ['Keep the woods safe for all: Global Times editorial', 'globaltimes'],
    ],
    none: [
      'Access Point Name (AP)',
      'Australian Federal Police (AFP)',
      'Shire News Holdings (Reuters)',
      'Talks cost ten coins per AP exam.',
    ],
  },
  {
    kind: 'pictures of several houses in two scripts',
    credits: [
      ['塞納河水位回落。（美聯社／達志影像）', 'ap'],
      ['塞納河水位回落。（攝影／REUTERS／Jane Roe／達志影像）', 'reuters'],
      ['圖／達志影像路透社', 'reuters'],
      ['JANE ROE/法新社/盖蒂图片社', 'afp getty'],
      ['Jane Roe/路透社', 'reuters'],
      ['林小帆 攝 中新社', 'cns'],
      ['Associated Press/Shireworks - This undated picture provided by Shireworks shows a pier.', 'ap'],
      ['Associated Press/Shire Works - This undated picture shows a pier.', 'ap'],
      ['CNA photo Nov. 25, 2026', 'cna'],
      ['A parade (provided by the Korean Central News Agency, KCNA)', 'kcna'],
      ['球隊贏得首戰。（山城勇士隊提供）中央社記者林小帆傳真 115年4月24日', 'cna'],
    ],
    none: ['達志影像公司搬遷', '攝影班設在 中新社區', 'CNA photo desk', 'Jane Roe/路透社前記者的新書'],
  },
]
