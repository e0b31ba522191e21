import { harbour } from './pictures/harbour.ts'
import { planting } from './pictures/planting.ts'
import { tide } from './pictures/tide.ts'
import type { PhotoKey, SamplePhoto } from './types.ts'

/**
 * The copyright notice, in the file and in the library alike. It says that this is a drawing of
 * ours, because an agency is credited for it.
 */
export const rights = {
  copyright: '示範圖畫，由 payload-newsroom 繪製，MIT 授權',
  usageTerms:
    '為示範而繪的圖畫，人物、地點和事件均屬虛構，署名只作示範。A drawing made for the sample page; people, places, events and the credit are invented.',
}

/** The pictures of the sample page. */
export const photos: Record<PhotoKey, SamplePhoto> = {
  harbour: {
    filename: 'harbour-tram.jpg',
    drawing: harbour,
    credit: 'xinhua',
    photographer: '顧行舟',
    city: '海角市',
    place: '海角市望潮港',
    takenAt: '2026-11-22T06:24:00+08:00',
    words: {
      'zh-Hant': {
        caption: '11月22日清晨，恢復營運的濱海電車駛過望潮港海堤。',
        alt: '晨光下的海港，遠處山巒層疊，一輛綠色電車沿海堤行駛，水面停着幾艘漁船。',
      },
      'zh-Hans': {
        caption: '11月22日清晨，恢复运营的滨海电车驶过望潮港海堤。',
        alt: '晨光下的海港，远处山峦层叠，一辆绿色电车沿海堤行驶，水面停着几艘渔船。',
      },
      en: {
        caption:
          'The harbour tram, back in service, on the sea wall of Wangchao Harbour at dawn on 22 November.',
        alt: 'A harbour in morning light with rows of hills behind it; a green tram runs along the sea wall, and fishing boats lie at anchor.',
      },
    },
  },
  planting: {
    filename: 'kapok-slope-planting.jpg',
    drawing: planting,
    credit: 'cns',
    photographer: '沈若禾',
    city: '海角市',
    place: '海角市木棉坡',
    takenAt: '2026-11-21T10:15:00+08:00',
    words: {
      'zh-Hant': {
        caption: '11月21日，海角市居民在木棉坡種下新樹苗。',
        alt: '山坡上一排新種的樹苗，旁邊豎着竹竿，幾個戴帽子的人拿着鏟子和水壺種樹。',
      },
      'zh-Hans': {
        caption: '11月21日，海角市居民在木棉坡种下新树苗。',
        alt: '山坡上一排新种的树苗，旁边竖着竹竿，几个戴帽子的人拿着铲子和水壶种树。',
      },
      en: {
        caption: 'Residents of Headland City plant saplings on Kapok Slope on 21 November.',
        alt: 'A row of newly planted saplings tied to canes on a hillside; people in hats work with spades and a watering can.',
      },
    },
  },
  tide: {
    filename: 'reef-head-tide-station.jpg',
    drawing: tide,
    credit: 'xinhua',
    photographer: '顧行舟',
    city: '海角市',
    place: '海角市礁頭',
    takenAt: '2026-11-20T17:52:00+08:00',
    words: {
      'zh-Hant': {
        caption: '黃昏時分的礁頭驗潮站，石樓下的深井與海相通。',
        alt: '暮色中的石砌小樓立在礁石上，窗內亮着燈，前方海水中豎着紅白相間的水尺。',
      },
      'zh-Hans': {
        caption: '黄昏时分的礁头验潮站，石楼下的深井与海相通。',
        alt: '暮色中的石砌小楼立在礁石上，窗内亮着灯，前方海水中竖着红白相间的水尺。',
      },
      en: {
        caption:
          'The tide station of Reef Head at dusk. The well beneath the stone house is open to the sea.',
        alt: 'A small stone house with lit windows on a reef at dusk; in the sea before it stands a red and white tide staff.',
      },
    },
  },
}
