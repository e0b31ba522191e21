import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

// Runs one benchmark in a process of its own and leaves its rows as JSON: node bench-child.mjs <benchmark> <rows.json>
const [benchmark, rows] = process.argv.slice(2)
const { default: measure } = await import(pathToFileURL(benchmark).href)
writeFileSync(rows, JSON.stringify(await measure()))
// A database's open handles must not keep a finished benchmark alive.
process.exit(0)
