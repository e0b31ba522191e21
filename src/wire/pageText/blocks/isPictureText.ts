/** No story is set in a narrower column, in em; captions beside a picture are. */
export const NARROW = 8

const PICTURE =
  /^(?:[上下左右前後后大小主]?[圖图](?:為|为|中|一|二|三|四|[：:])|(?:資料|资料|新聞|新闻|組|组)[圖图]|[（(][上下左右]?[圖图]|photo\b|picture\b|file photo\b)/i

/** Whether the words say that they describe a picture: 圖為…, 上圖：…, Photo: …. */
export const isPictureText = (text: string): boolean => PICTURE.test(text)
