import type { Format, FormatName } from './Format.ts'
import { newsmlG2, newsmlG2List } from './newsml/newsmlG2.ts'
import { ninjs22, ninjs22List } from './ninjs/ninjs22.ts'
import { ninjs31, ninjs31List } from './ninjs/ninjs31.ts'
import { nitf } from './nitf/nitf.ts'
import { jsonLd } from './schemaOrg/newsArticle.ts'
import { atom } from './syndication/atom.ts'
import { jsonFeed } from './syndication/jsonFeed.ts'
import { rss } from './syndication/rss.ts'

const json = 'application/json'

/** RFC 4287 section 7, RFC 7303: their texts are UTF-8, and say so themselves. */
const utf8 = '; charset=utf-8'

/**
 * Every format a story is served in, which the routes go by. Media types are those registered with
 * the IANA; ninjs has none of its own, RSS has none but the one that everybody uses.
 */
export const formats = {
  ninjs: {
    title: 'ninjs 3.1',
    story: { suffix: '.ninjs.json', mediaType: json, write: ninjs31 },
    list: { feed: 'ninjs.json', mediaType: json, write: ninjs31List },
  },
  ninjs22: {
    title: 'ninjs 2.2',
    story: { suffix: '.ninjs-2.2.json', mediaType: json, write: ninjs22 },
    list: { feed: 'ninjs-2.2.json', mediaType: json, write: ninjs22List },
  },
  newsmlG2: {
    title: 'NewsML-G2 2.35',
    story: {
      suffix: '.newsml-g2.xml',
      mediaType: 'application/vnd.iptc.g2.newsmessage+xml',
      write: newsmlG2,
    },
    list: {
      feed: 'newsml-g2.xml',
      mediaType: 'application/vnd.iptc.g2.newsmessage+xml',
      write: newsmlG2List,
    },
  },
  nitf: {
    title: 'NITF 3.6',
    story: { suffix: '.nitf.xml', mediaType: `text/vnd.IPTC.NITF${utf8}`, write: nitf },
  },
  rss: {
    title: 'RSS 2.0',
    list: { feed: 'rss.xml', mediaType: `application/rss+xml${utf8}`, write: rss },
  },
  atom: {
    title: 'Atom 1.0',
    list: { feed: 'atom.xml', mediaType: `application/atom+xml${utf8}`, write: atom },
  },
  jsonFeed: {
    title: 'JSON Feed 1.1',
    list: { feed: 'feed.json', mediaType: 'application/feed+json', write: jsonFeed },
  },
  jsonLd: {
    title: 'schema.org NewsArticle (JSON-LD)',
    story: { suffix: '.jsonld', mediaType: 'application/ld+json', write: jsonLd },
  },
} as const satisfies Record<FormatName, Format>
