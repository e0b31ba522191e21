/** Makers of cameras, phones, drones and scanners, as they call themselves in files. */
export const MAKERS =
  'agfa agfaphoto aiptek apple asus autel benq canon casio dji epson fuji fujifilm fujitsu ' +
  'ge google gopro hasselblad hewlett packard hitachi honor hp htc huawei insta360 iphone ' +
  'jenoptik jvc kenox kodak konica minolta kyocera leica lenovo lg lumix mamiya medion motorola ' +
  'nikon nokia olympus om digital solutions oneplus oppo panasonic parrot pentax phase one ' +
  'pixel plustek polaroid praktica realme redmi ricoh rollei samsung techwin sanyo sharp ' +
  'sigma skydio sony ericsson toshiba traveler umax vivitar vivo voigtlander xiaomi yashica ' +
  'yuneec zeiss zte 華為 华为 小米 榮耀 荣耀 大疆'

/**
 * What a maker's name stands beside in a camera's own words: none of it says what a picture shows.
 */
export const CAMERA_WORDS =
  'camera cameras camcorder co company computer coolpix corp corporation cyber cybershot digimax digital drone dsc dslr ' +
  'electric electronics exif finepix image images imaging inc industries jpeg jpg limited ltd mobile ' +
  'optical phone photo photos picture pictures powershot scan scanner scanjet scansnap smartphone ' +
  'still stillcamera techwin video'

/** Programs that write their name into the pictures that pass through them, as patterns. */
export const PROGRAMS: readonly string[] = [
  'acd systems(?: digital imaging)?',
  'acdsee',
  'adobe(?: photoshop| lightroom| camera raw| express| scan| firefly| illustrator| fireworks| imageready| bridge)*',
  'affinity photo',
  'aperture',
  'apple photos',
  'aurora hdr',
  'b612(?: kaji)?',
  'beauty ?cam',
  'befunky',
  'blender',
  'camera ?360',
  'camscanner',
  'canva',
  'capture one',
  'capcut',
  'coreldraw',
  'corel(?: paint shop pro| photo-paint| paintshop pro)?',
  'darktable',
  'digikam',
  'dji (?:fly|go|mimo)',
  'dxo(?: photolab| optics pro)?',
  'epson scan',
  'ezgif',
  'faceapp',
  'facetune',
  'faststone(?: image viewer| capture)?',
  'ffmpeg',
  'fotor',
  'fotoware',
  'gd-jpeg',
  '(?:the )?gimp',
  'gthumb',
  'gwenview',
  'hipstamatic',
  'hp scan',
  'image ?alchemy',
  'imagemagick',
  'inkscape',
  'instagram',
  'intel\\(r\\) jpeg library',
  'ijg jpeg library',
  'iphoto',
  'irfanview',
  'jpegmini',
  'krita',
  'lead technologies(?:,? inc\\.?)?',
  'libjpeg',
  'lightroom',
  'lumia selfie',
  'luminar',
  'matlab',
  'matplotlib',
  'meitu',
  'microsoft(?: office| paint| windows| word| powerpoint| photo editor)?',
  'moldiv',
  'ms paint',
  'nik collection',
  'nikon scan',
  'on1(?: photo raw)?',
  'paint',
  'paint\\.net',
  'paint ?shop ?pro',
  'photo ?booth',
  'photo ?mechanic',
  'photo ?scape(?: x)?',
  'photofiltre',
  'photomatix(?: pro)?',
  'photopea',
  'photoshop',
  'picasa',
  'picmonkey',
  'picsart',
  'pixelmator',
  'pixlr',
  'polarr',
  'preview',
  'prisma',
  'ptgui',
  'quicktime',
  'rawtherapee',
  'retrica',
  'scansnap',
  'shotwell',
  'silverfast',
  'skitch',
  'snapchat',
  'snapseed',
  'snipping tool',
  'telegram',
  'tinypng',
  'tiktok',
  'ulead(?: photoimpact)?',
  'video snapshot',
  'vlc',
  'vsco(?: ?cam)?',
  'vuescan',
  'wechat',
  'whatsapp',
  'windows(?: photo (?:viewer|editor|gallery)| imaging)?',
  'xnview(?: mp)?',
  'youcam(?: perfect)?',
  'zoner photo studio',
  '美图秀秀',
  '美圖秀秀',
  '美颜相机',
  '美顏相機',
  '轻颜相机',
  '輕顏相機',
  '醒图',
  '醒圖',
  '剪映',
  '天天P图',
  '微信',
  '抖音',
  '扫描全能王',
  '掃描全能王',
]

/** What stands behind a program's name: its edition, its system, a filter; numbers beside. */
export const AFTER_PROGRAM =
  'v version windows macintosh mac os linux ios android cc cs pro plus classic desktop mobile express elements app edition album camera ' +
  'copyright quality using by with preset presets ijg jpeg inc 拍攝 拍摄 製作 制作 處理 处理 編輯 编辑 生成'

/** What a program says that it did. */
export const DONE =
  'captured|compressed|converted|created|designed|downloaded|drawn|edited|encoded|exported|file written|generated|made|modified|' +
  'optimi[sz]ed|posted|processed|produced|rendered|resized|retouched|saved|scanned|screenshot|shot|snapped|taken|uploaded|written'

/** How a camera or phone names its files, before the number. */
export const FILE_STEMS =
  '_?dsc[fn]?|_?mg|_?img|burst|capture|cimg|dcim|dji|fb_img|file|gopr|hpim|imag|image|img|kodak|mms?export|mvi|mvimg|p\\d|pano|photo|pic|pict|' +
  'picture|pxl|received|rimg|sam|save|scan|screenshot|sdc|signal|snap|snapchat|untitled|video|wechat ?image|wp|微信图片|微信圖片|照片|图片|圖片|截图|截圖|未命名'

/** Words that stand in a field which nobody filled. */
export const DEFAULTS =
  'ascii|binary comment|caption|default|description|exif_jpeg_picture|exif jpeg|image|image description|img|jpeg|my beautiful picture|' +
  'no title|photo|picture|screenshot|screen shot|test|title|unknown|untitled|user comments?|dcf 1\\.0|' +
  '截屏|截图|截圖|屏幕截图|螢幕截圖|螢幕快照|未命名|无标题|無標題|照片|图片|圖片|スクリーンショット'

/** Whom a computer takes for a picture's author. */
export const DEFAULT_AUTHORS =
  'admin|administrator|artist|author|camera|computer|creator|default|guest|image|microsoft user|my name|owner|pc|photo|photographer|picture|test|unknown|' +
  'unknown artist|unknown author|user|username|windows user|your name|name'
