import type { CollectionConfig, Condition, Field, Tab } from 'payload'
import { dayAndTime, dayOnly } from '../src/fields/datePicker.ts'
import { filled } from '../src/fields/filled.ts'
import { slugBeforeValidate } from '../src/fields/slugField.ts'
import { say } from '../src/say.ts'
import { writingAccess } from './access.ts'
import { articleEditor } from './body.ts'
import { completeSetup, type CollectionSetup, type PartialSetup } from './setup.ts'
import { embargoUntil, mentions, rowTitle, sourcesField } from './shared.ts'

const textTab = ({ slugs }: CollectionSetup): Tab => ({
  label: say('正文', '正文', 'Text'),
  fields: [
    {
      name: 'kicker',
      type: 'text',
      localized: true,
      label: say('引題', '引题', 'Kicker'),
      admin: {
        description: say('標題上方的短句。', '标题上方的短句。', 'The short line above the headline.'),
      },
    },
    {
      name: 'headline',
      type: 'text',
      localized: true,
      label: say('標題', '标题', 'Headline'),
      admin: {
        description: say(
          '主標題；發布前必填。',
          '主标题；发布前必填。',
          'The main title. Needed before publication.',
        ),
      },
    },
    {
      name: 'deck',
      type: 'textarea',
      localized: true,
      label: say('副題', '副题', 'Deck'),
      admin: {
        rows: 2,
        description: say(
          '標題下方的一兩句話。',
          '标题下方的一两句话。',
          'The line or two beneath the headline.',
        ),
      },
    },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      editor: articleEditor(slugs),
      label: say('內文', '内文', 'Body'),
      admin: {
        description: say(
          '小標題用「標題」樣式；圖片和方塊從 + 號插入。發布前必填。',
          '小标题用“标题”样式；图片和方块从 + 号插入。发布前必填。',
          'Subheads are headings; photos and boxes are inserted with +. Needed before publication.',
        ),
      },
    },
  ],
})

/** A place and a day are printed in a dateline only; what was filled in before the form was changed stays in sight. */
const isDateline: Condition = (_, sibling) =>
  sibling?.form === 'dateline' || Boolean(sibling?.place) || Boolean(sibling?.date)

const attribution = ({ slugs }: CollectionSetup): Field => ({
  name: 'attribution',
  type: 'group',
  label: say('消息來源', '消息来源', 'Attribution'),
  admin: {
    description: say(
      '這篇稿件靠誰的消息寫成。',
      '这篇稿件靠谁的消息写成。',
      'Whose reporting the story rests on.',
    ),
  },
  fields: [
    {
      name: 'form',
      type: 'select',
      defaultValue: 'report',
      label: say('方式', '方式', 'Form'),
      options: [
        { value: 'report', label: say('據…報道', '据…报道', 'As reported by') },
        { value: 'compiled', label: say('綜合…報道', '综合…报道', 'Compiled from') },
        { value: 'dateline', label: say('電頭（…社某地某日電）', '电头（…社某地某日电）', 'Dateline') },
        { value: 'staff', label: say('本報採訪', '本报采访', 'Our own staff') },
      ],
      admin: {
        description: say(
          '決定開頭那句怎樣寫。',
          '决定开头那句怎样写。',
          'Decides how the opening words are set.',
        ),
      },
    },
    sourcesField(
      'sources',
      slugs.sources,
      say('來源', '来源', 'Sources'),
      say(
        '按署名次序；沒有來源也沒有本報記者就不能發布。',
        '按署名次序；没有来源也没有本报记者就不能发布。',
        'In the order credited. Without a source or a staff byline it cannot be published.',
      ),
    ),
    sourcesField(
      'via',
      slugs.sources,
      say('轉引自', '转引自', 'Via'),
      say('誰轉述了上面的來源。', '谁转述了上面的来源。', 'Who relayed the sources above.'),
    ),
    {
      name: 'place',
      type: 'text',
      localized: true,
      label: say('電頭地點', '电头地点', 'Dateline place'),
      admin: { condition: isDateline, description: say('例如 北京。', '例如 北京。', 'E.g. Beijing.') },
    },
    {
      name: 'date',
      type: 'date',
      label: say('電頭日期', '电头日期', 'Dateline date'),
      admin: {
        condition: isDateline,
        date: dayOnly,
        description: say('發電的日期。', '发电的日期。', 'The day the report was filed.'),
      },
    },
  ],
})

const byline = ({ slugs }: CollectionSetup): Field => ({
  name: 'byline',
  type: 'array',
  label: say('署名', '署名', 'Byline'),
  labels: { singular: say('署名', '署名', 'Name'), plural: say('署名', '署名', 'Names') },
  admin: {
    components: { RowLabel: rowTitle(say('署名', '署名', 'Name'), ['name']) },
    description: say(
      '記者、編譯等；不填所屬即本報人員。',
      '记者、编译等；不填所属即本报人员。',
      'Reporters, translators and so on. Without an employer they are our own staff.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      label: say('姓名', '姓名', 'Name'),
      admin: { description: say('印出來的姓名。', '印出来的姓名。', 'As it is printed.') },
    },
    {
      name: 'role',
      type: 'select',
      defaultValue: 'reporter',
      label: say('職務', '职务', 'Role'),
      options: [
        { value: 'reporter', label: say('記者', '记者', 'Reporter') },
        { value: 'photographer', label: say('攝影', '摄影', 'Photographer') },
        { value: 'editor', label: say('編輯', '编辑', 'Editor') },
        { value: 'translator', label: say('編譯', '编译', 'Translator') },
        { value: 'author', label: say('作者', '作者', 'Author') },
      ],
      admin: {
        description: say('在這篇稿件裡做什麼。', '在这篇稿件里做什么。', 'What they did for this story.'),
      },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: slugs.sources,
      label: say('所屬', '所属', 'Employer'),
      admin: { description: say('空白即本報人員。', '空白即本报人员。', 'Empty means our own staff.') },
    },
  ],
})

const attributionTab = (setup: CollectionSetup): Tab => ({
  label: say('出處', '出处', 'Attribution'),
  fields: [
    {
      name: 'house',
      type: 'text',
      localized: true,
      label: say('報頭', '报头', 'House'),
      admin: {
        description: say(
          '開頭的本報字樣，例如 本報訊。',
          '开头的本报字样，例如 本报讯。',
          'The opening words that name this paper.',
        ),
      },
    },
    attribution(setup),
    byline(setup),
    mentions(setup.who),
  ],
})

const assetsTab = ({ slugs }: CollectionSetup): Tab => ({
  label: say('圖片和方塊', '图片和方块', 'Photos and boxes'),
  fields: [
    {
      name: 'photos',
      type: 'array',
      label: say('圖片', '图片', 'Photos'),
      labels: { singular: say('圖片', '图片', 'Photo'), plural: say('圖片', '图片', 'Photos') },
      admin: {
        components: { RowLabel: rowTitle(say('圖片', '图片', 'Photo'), ['caption']) },
        description: say(
          '配這篇稿件的圖片，第一張是主圖。',
          '配这篇稿件的图片，第一张是主图。',
          'Pictures that go with the story. The first is the main one.',
        ),
      },
      fields: [
        {
          name: 'photo',
          type: 'upload',
          relationTo: slugs.photos,
          label: say('圖片', '图片', 'Photo'),
          admin: {
            description: say(
              '從圖片庫選，或上載新圖。',
              '从图片库选，或上传新图。',
              'Choose from the library, or upload one.',
            ),
          },
        },
        {
          name: 'caption',
          type: 'textarea',
          localized: true,
          label: say('這裡的圖說', '这里的图说', 'Caption here'),
          admin: {
            rows: 2,
            description: say(
              '空白就用圖片自己的圖說。',
              '空白就用图片自己的图说。',
              "Empty uses the photo's own caption.",
            ),
          },
        },
      ],
    },
    {
      name: 'sidebars',
      type: 'relationship',
      relationTo: slugs.sidebars,
      hasMany: true,
      label: say('方塊', '方块', 'Boxes'),
      admin: {
        description: say('配這篇稿件的方塊。', '配这篇稿件的方块。', 'Boxes that go with the story.'),
      },
    },
  ],
})

const corrections: Field = {
  name: 'corrections',
  type: 'array',
  label: say('更正', '更正', 'Corrections'),
  labels: { singular: say('更正', '更正', 'Correction'), plural: say('更正', '更正', 'Corrections') },
  admin: {
    components: { RowLabel: rowTitle(say('更正', '更正', 'Correction'), ['text']) },
    description: say(
      '發布後改了什麼，照實告訴讀者。',
      '发布后改了什么，照实告诉读者。',
      'What was changed after publication, told to readers.',
    ),
  },
  fields: [
    {
      name: 'at',
      type: 'date',
      defaultValue: () => new Date().toISOString(),
      label: say('時間', '时间', 'At'),
      admin: {
        date: dayAndTime,
        description: say('更正的時間。', '更正的时间。', 'When it was corrected.'),
      },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: say('內容', '内容', 'Text'),
      admin: {
        description: say(
          '原來怎樣，現在怎樣。',
          '原来怎样，现在怎样。',
          'What it said, and what it says now.',
        ),
      },
    },
  ],
}

const stamp = (name: string, label: ReturnType<typeof say>, description: ReturnType<typeof say>): Field => ({
  name,
  type: 'date',
  index: true,
  label,
  access: { create: () => false, update: () => false },
  admin: { position: 'sidebar', readOnly: true, date: dayAndTime, description, condition: filled(name) },
})

const aside = (): Field[] => [
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    label: say('網址名', '网址名', 'Slug'),
    hooks: { beforeValidate: [slugBeforeValidate] },
    admin: {
      position: 'sidebar',
      description: say(
        '空白就由標題做出來；改了以後舊網址仍然有效。',
        '空白就由标题做出来；改了以后旧网址仍然有效。',
        'Made from the headline when empty. Old ones keep working after a change.',
      ),
    },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    label: say('舊網址名', '旧网址名', 'Previous slugs'),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: filled('previousSlugs'),
      description: say('從前發布時用過的。', '从前发布时用过的。', 'Those it was published under before.'),
    },
  },
  {
    name: 'section',
    type: 'select',
    index: true,
    label: say('版別', '版别', 'Section'),
    // The plugin puts the newsroom's own sections here.
    options: [],
    admin: {
      position: 'sidebar',
      description: say('登在哪一版。', '登在哪一版。', 'Where in the paper it belongs.'),
    },
  },
  embargoUntil(),
  stamp(
    'firstPublishedAt',
    say('首次發布', '首次发布', 'First published'),
    say('第一次公開的時間。', '第一次公开的时间。', 'When it first went public.'),
  ),
  stamp(
    'revisedAt',
    say('最近發布', '最近发布', 'Revised'),
    say('最近一次發布的時間。', '最近一次发布的时间。', 'When it was last published.'),
  ),
]

/** Stories: words, whom they owe, pictures and boxes. */
export function articles(partial?: PartialSetup): CollectionConfig {
  const setup = completeSetup(partial)
  return {
    slug: setup.slugs.articles,
    labels: { singular: say('稿件', '稿件', 'Article'), plural: say('稿件', '稿件', 'Articles') },
    trash: true,
    versions: {
      drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, schedulePublish: true },
      maxPerDoc: 30,
    },
    admin: {
      useAsTitle: 'headline',
      defaultColumns: ['headline', 'section', 'creditLine', '_status', 'updatedAt'],
      listSearchableFields: ['headline', 'kicker', 'deck', 'slug'],
      group: say('稿件', '稿件', 'Stories'),
      description: say(
        '新聞稿件；沒有出處不能發布。',
        '新闻稿件；没有出处不能发布。',
        'News stories. Nothing is published without its attribution.',
      ),
    },
    access: writingAccess(setup.who),
    fields: [
      {
        type: 'tabs',
        tabs: [
          textTab(setup),
          attributionTab(setup),
          assetsTab(setup),
          { label: say('更正', '更正', 'Corrections'), fields: [corrections] },
        ],
      },
      ...aside(),
    ],
    indexes: [
      { fields: ['_status', 'firstPublishedAt'] },
      { fields: ['_status', 'section', 'firstPublishedAt'] },
    ],
  }
}
