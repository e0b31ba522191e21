/**
 * The arrows between the rooms of `src/` (docs/adr/0001): each room imports only those before it in this list, so no two
 * import each other, and no files import each other in a circle; types count. `npm run lint` fails on an arrow that is not here.
 */
const rooms = [
  'language',
  'xml',
  'attribution',
  'rows',
  'story',
  'photo',
  'wire',
  'print',
  'feeds',
  'options',
  'database',
  'gate',
  'access',
  'fields',
  'hooks',
  'pages',
  'import',
  'webhooks',
  'consumers',
  'endpoints',
  'bin',
  'boot',
  'admin',
]

/** Rooms, or parts of one, that know nothing of Payload, of React or of Next. */
const pure =
  '^src/(xml|attribution|story|wire|print|feeds|photo/metadata|gate/(rules|messages)/|gate/(check|types|hashOf|linksOf)[.]ts)'

const arrow = (room, index) => ({
  name: `${room}-imports-only-rooms-before-it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: [
      '^src/(index|plugin)[.]ts$',
      '^src/exports/',
      ...rooms.slice(index + 1).map((above) => `^src/${above}/`),
    ],
  },
})

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'every-room-is-in-the-list',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: [`^src/(${rooms.join('|')}|exports)/`] },
      to: {},
    },
    ...rooms.map(arrow),
    {
      name: 'pure-rooms-know-no-framework',
      severity: 'error',
      from: { path: pure },
      to: { path: '^(payload|@payloadcms|react|next)(/|$)|node_modules/(payload|@payloadcms|react|next)/' },
    },
    {
      name: 'src-never-imports-collections',
      comment: 'The plugin is told the slugs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(collections|setup|app|tests)/|^payload-newsroom' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
}
