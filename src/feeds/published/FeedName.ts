/** The lists of stories that are served in formats other than ours, by the end of their address. */
export type FeedName =
  'rss.xml' | 'atom.xml' | 'feed.json' | 'ninjs.json' | 'ninjs-2.2.json' | 'newsml-g2.xml'
