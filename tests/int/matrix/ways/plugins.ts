import type { Cell, Way } from '../way.ts'
import type { McpTool } from '../world.ts'

const published = { _status: 'published' }

/** Sends a file with one document to the import-export plugin, which imports it at once. */
function imported({ world, kind, locale }: Cell, importMode: 'create' | 'update', document: object) {
  const bytes = new TextEncoder().encode(JSON.stringify([document]))
  return world.app.rest('POST', `/imports?locale=${locale}`, {
    as: world.editor,
    body: { collectionSlug: kind, importMode, matchField: 'id' },
    file: { name: `${crypto.randomUUID()}.json`, type: 'application/json', bytes },
  })
}

const toolNames = { articles: 'Articles', photos: 'Photos', sidebars: 'Sidebars' } as const

/**
 * One tool call of an agent, by the Model Context Protocol (revision 2025-06-18, "Calling Tools").
 */
const called = ({ world, kind }: Cell, tool: McpTool, document: object) =>
  world.app.rest('POST', '/mcp', {
    headers: {
      authorization: `Bearer ${world.mcpKey(kind, tool)}`,
      accept: 'application/json, text/event-stream',
    },
    body: {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: `${tool}${toolNames[kind]}`, arguments: document },
    },
  })

/** The official plugins that write: @payloadcms/plugin-import-export and @payloadcms/plugin-mcp. */
export const plugins = {
  'import of a file, creating': {
    start: 'nothing',
    go: (cell) => imported(cell, 'create', { ...cell.whole, ...published }),
  },
  'import of a file, publishing': {
    start: 'draft',
    go: (cell) => imported(cell, 'update', { id: cell.id, ...published }),
  },
  'import of a file, changing': {
    start: 'public',
    go: (cell) => imported(cell, 'update', { id: cell.id, ...cell.change }),
  },
  'MCP create': {
    start: 'nothing',
    go: (cell) => called(cell, 'create', { ...cell.whole, ...published, locale: cell.locale }),
  },
  'MCP publish': {
    start: 'draft',
    go: (cell) => called(cell, 'update', { id: cell.id, ...published, locale: cell.locale }),
  },
  'MCP change': {
    start: 'public',
    go: (cell) => called(cell, 'update', { id: cell.id, ...cell.change, locale: cell.locale }),
  },
  'MCP change by a condition': {
    start: 'public',
    go: (cell) =>
      called(cell, 'update', {
        where: JSON.stringify({ id: { equals: cell.id } }),
        ...cell.change,
        locale: cell.locale,
      }),
  },
} satisfies Record<string, Way>
