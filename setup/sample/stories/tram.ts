import { p, photoIn, subhead } from '../../../src/story/build.ts'
import { house } from '../house.ts'
import type { SampleStory } from '../types.ts'

/** The lead: an old tram line runs again. Town, people and figures are invented. */
export const tram: SampleStory = {
  slug: 'harbour-tram-returns',
  section: 'local',
  form: 'report',
  sources: ['xinhua'],
  photos: ['harbour'],
  sidebars: ['quote'],
  published: true,
  words: {
    'zh-Hant': {
      kicker: '百年路軌翻新 14個月工期完成',
      headline: '濱海電車重開 鈴聲再響望潮港',
      deck: '六輛舊車修復上路 全線11站改建無障礙月台',
      house: house['zh-Hant'],
      captions: { harbour: '首班濱海電車22日清晨由望潮港總站開出，沿海堤駛往礁頭。' },
      body: [
        p(
          '據新華社報道，停駛14個月的海角市濱海電車線22日清晨恢復營運。6時05分，編號7的木殼電車由望潮港總站開出，沿海堤駛往6.4公里外的礁頭。首班車只設36個座位，天未亮已有二百多人在站外排隊，不少長者帶着孫兒前來，為的是再聽一次那口銅鈴。',
        ),
        p(
          '濱海電車1926年通車，最初運的是魚和煤，後來才載客。全線依山傍海，兩旁是貨倉、船塢和住宅，居民習慣以電車鈴聲對時。去年9月，海堤一段路軌因海風侵蝕而下沉，營運方決定全線停駛大修。',
        ),
        subhead('老師傅帶徒弟 逐根換枕木'),
        p(
          '工程主管岑柏年說，今次大修最費時的不是車，而是路。海堤地基鬆軟，重型機械不能駛入，8,600根枕木大多靠人手更換。施工隊42人分成日夜兩班，退潮時做海堤，漲潮時做山邊，每日平均只能推進15米。',
        ),
        p(
          '隊中年紀最大的鄧有根今年67歲，修了四十年路軌，原已退休，接到電話第二天便回來報到。他帶着八名徒弟，教他們用木槌聽音：聲音清脆，道釘便是緊的；聲音發悶，就要拔出重打。「機器量得出今天鬆不鬆，量不出十年後鬆不鬆。」鄧有根說。',
        ),
        subhead('舊車換新心 留住木窗銅鈴'),
        p(
          '復駛的六輛電車，最老的一輛造於1931年。車廠把車身逐件拆開，編號、除漆、補木，再按原位裝回。外表看來和從前一樣，車底卻換上新的電動機和煞車，耗電比以前少三成，行車聲亦低了許多。',
        ),
        p(
          '木窗和銅鈴是市民指定要留的。營運方去年收到1,300多封來信，其中近半提到鈴聲。車廠主任蘇映雪說，六口銅鈴有兩口裂了，找遍外地也配不到同樣的音，最後由本地一間鑄鐘小店重鑄，試了11次才對。「高了半個音，街坊馬上聽得出。」',
        ),
        subhead('月台加高鋪平 輪椅直上車廂'),
        p(
          '全線11個車站同時翻新。月台加高18厘米，與車廂地板齊平，輪椅和嬰兒車可以直接推上車；站牌加裝凸字和語音報站，礁頭、船塢兩站另設升降機。家住船塢站旁的羅玉蘭行動不便，以往到市集要轉兩程巴士，22日她坐輪椅上車，只用了九分鐘。',
        ),
        p(
          '為免擠迫，首月每班車限載60人，平日每10分鐘一班，周末加密至每8分鐘一班，車費維持3元。營運方說，復駛首日共錄得12,400人次，比停駛前的周日多出一倍。',
        ),
        photoIn('tide', '電車線的終點是礁頭，乘客憑當日車票可免費登上驗潮站的小樓看海。'),
        p(
          '電車線另一端的礁頭有一座石砌的驗潮站，即日起逢周末開放，乘客憑當日車票可以免費登樓。站長范志平說，電車停駛期間，一個月也等不到十個訪客，復駛首日下午樓梯上已站滿了人。',
        ),
        p(
          '22日的末班車晚上11時10分返回總站。司機熄燈前照老規矩拉了三下鈴，月台上還未散去的人群鼓起掌來。有人問明早第一班幾點開，司機探出頭答道：「六點零五分，風雨不改。」',
        ),
      ],
    },
    'zh-Hans': {
      kicker: '百年路轨翻新 14个月工期完成',
      headline: '滨海电车重开 铃声再响望潮港',
      deck: '六辆旧车修复上路 全线11站改建无障碍站台',
      house: house['zh-Hans'],
      captions: { harbour: '首班滨海电车22日清晨由望潮港总站开出，沿海堤驶往礁头。' },
      body: [
        p(
          '据新华社报道，停驶14个月的海角市滨海电车线22日清晨恢复运营。6时05分，编号7的木壳电车由望潮港总站开出，沿海堤驶往6.4公里外的礁头。首班车只设36个座位，天未亮已有二百多人在站外排队，不少老人带着孙儿前来，为的是再听一次那口铜铃。',
        ),
        p(
          '滨海电车1926年通车，最初运的是鱼和煤，后来才载客。全线依山傍海，两旁是货仓、船坞和住宅，居民习惯以电车铃声对时。去年9月，海堤一段路轨因海风侵蚀而下沉，运营方决定全线停驶大修。',
        ),
        subhead('老师傅带徒弟 逐根换枕木'),
        p(
          '工程主管岑柏年说，这次大修最费时的不是车，而是路。海堤地基松软，重型机械开不进去，8,600根枕木大多靠人手更换。施工队42人分成日夜两班，退潮时做海堤，涨潮时做山边，每天平均只能推进15米。',
        ),
        p(
          '队里年纪最大的邓有根今年67岁，修了四十年路轨，原已退休，接到电话第二天就回来报到。他带着八名徒弟，教他们用木槌听音：声音清脆，道钉就是紧的；声音发闷，就要拔出重打。“机器量得出今天松不松，量不出十年后松不松。”邓有根说。',
        ),
        subhead('旧车换新心 留住木窗铜铃'),
        p(
          '复驶的六辆电车，最老的一辆造于1931年。车厂把车身逐件拆开，编号、除漆、补木，再按原位装回。外表看来和从前一样，车底却换上新的电动机和刹车，耗电比以前少三成，行车声也低了许多。',
        ),
        p(
          '木窗和铜铃是市民指定要留的。运营方去年收到1,300多封来信，其中近半提到铃声。车厂主任苏映雪说，六口铜铃有两口裂了，找遍外地也配不到同样的音，最后由本地一间铸钟小店重铸，试了11次才对。“高了半个音，街坊马上听得出。”',
        ),
        subhead('站台加高铺平 轮椅直上车厢'),
        p(
          '全线11个车站同时翻新。站台加高18厘米，与车厢地板齐平，轮椅和婴儿车可以直接推上车；站牌加装凸字和语音报站，礁头、船坞两站另设电梯。家住船坞站旁的罗玉兰行动不便，以往到市集要换两趟公交车，22日她坐轮椅上车，只用了九分钟。',
        ),
        p(
          '为免拥挤，首月每班车限载60人，平日每10分钟一班，周末加密至每8分钟一班，车费维持3元。运营方说，复驶首日共录得12,400人次，比停驶前的周日多出一倍。',
        ),
        photoIn('tide', '电车线的终点是礁头，乘客凭当日车票可免费登上验潮站的小楼看海。'),
        p(
          '电车线另一端的礁头有一座石砌的验潮站，即日起逢周末开放，乘客凭当日车票可以免费登楼。站长范志平说，电车停驶期间，一个月也等不到十个访客，复驶首日下午楼梯上已站满了人。',
        ),
        p(
          '22日的末班车晚上11时10分返回总站。司机熄灯前照老规矩拉了三下铃，站台上还未散去的人群鼓起掌来。有人问明早第一班几点开，司机探出头答道：“六点零五分，风雨不改。”',
        ),
      ],
    },
    en: {
      kicker: 'A century-old line, renewed in 14 months',
      headline: 'The bell rings again as the harbour tram returns',
      deck: 'Six restored cars are back on the rails, and all 11 stops now have step-free platforms',
      house: house.en,
      captions: {
        harbour:
          'The first harbour tram leaves the Wangchao Harbour terminus at dawn on 22 November and follows the sea wall to Reef Head.',
      },
      body: [
        p(
          'Headland City’s harbour tram went back into service at dawn on 22 November after 14 months of repairs, according to Xinhua. At 6.05 am wooden car No. 7 left the Wangchao Harbour terminus and set off along the sea wall for Reef Head, 6.4 kilometres away. It has 36 seats. More than 200 people had been queuing in the dark, many of them with grandchildren, to hear its brass bell once more.',
        ),
        p(
          'The line opened in 1926 to carry fish and coal, and only later took passengers. It runs between the hills and the water, past warehouses, a dockyard and houses whose residents set their clocks by the bell. In September last year a stretch of track on the sea wall, eaten by salt wind, began to sink, and the operator closed the whole line.',
        ),
        subhead('Sleeper by sleeper'),
        p(
          'What took the time was the track rather than the cars, said Cen Bainian, who was in charge of the works. The ground under the sea wall is too soft for heavy machines, so most of the 8,600 sleepers were changed by hand. A crew of 42 worked in day and night shifts, on the wall at low tide and under the hill at high tide, and moved forward 15 metres a day on average.',
        ),
        p(
          'The oldest of them, Deng Yougen, is 67 and has mended track for 40 years. He had retired, and was back the day after the telephone rang. He taught eight apprentices to listen with a wooden mallet: a clear note means that the spike is tight, a dull one that it must come out and be driven again. “A machine can tell you whether it is loose today,” he said. “It cannot tell you about ten years from now.”',
        ),
        subhead('New motors, old windows'),
        p(
          'The oldest of the six cars was built in 1931. The workshop took each one apart, numbered the pieces, stripped the paint, mended the wood and put everything back in its place. They look as they always did, but the motors and brakes underneath are new: they use 30 per cent less power and are much quieter.',
        ),
        p(
          'The wooden windows and the bells stayed because people asked for them. Nearly half of the 1,300 letters the operator received last year spoke of the sound. Two of the six bells were cracked, said workshop manager Su Yingxue, and no foundry elsewhere could match the note, so a small local bell maker cast them anew. It took 11 attempts. “Half a tone too high, and the neighbours would have noticed at once.”',
        ),
        subhead('Straight on board'),
        p(
          'All 11 stops were rebuilt at the same time. The platforms are 18 centimetres higher and level with the floor of the cars, so that wheelchairs and prams roll straight in. Signs have raised lettering, stops are announced, and Reef Head and Dockyard have lifts. Luo Yulan, who lives beside Dockyard and uses a wheelchair, used to need two buses to reach the market. On the first day the tram took her there in nine minutes.',
        ),
        p(
          'For the first month no car will carry more than 60 people. Trams run every ten minutes on weekdays and every eight at weekends, and the fare is still 3 yuan. The operator counted 12,400 journeys on the first day, twice as many as on a Sunday before the closure.',
        ),
        photoIn(
          'tide',
          'The line ends at Reef Head, where a tram ticket of the day admits passengers to the tide station.',
        ),
        p(
          'At the far end of the line stands the stone tide station of Reef Head, which now opens at weekends and admits anyone with a ticket of the day. While the tram was closed there were fewer than ten visitors a month, said its head, Fan Zhiping. On the first afternoon the staircase was full.',
        ),
        p(
          'The last tram came home at 11.10 pm. Before he put out the lights the driver pulled the bell three times, as the custom is, and those still on the platform applauded. Somebody asked when the first one would leave in the morning. He leaned out. “Five past six,” he said, “rain or shine.”',
        ),
      ],
    },
  },
}
