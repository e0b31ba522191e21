import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureVenv, inVenv } from './venv.mjs'

const NEWSMLG2 = '1.1'
const FEEDPARSER = '6.0.14'
const name = `news-readers-${NEWSMLG2}-${FEEDPARSER}`

/**
 * The Python that has the readers which others wrote of what feeds write: the IPTC's own of NewsML-G2
 * (MIT) and feedparser of RSS and Atom (BSD).
 * @returns {Promise<{ python: string } | { reason: string }>}
 */
export async function findNewsReaders() {
  const python = inVenv(name, 'python')
  const proof = join(dirname(python), '..', 'installed')
  const reason = await ensureVenv(name, [`newsmlg2==${NEWSMLG2}`, `feedparser==${FEEDPARSER}`], proof)
  if (reason) return { reason }
  writeFileSync(proof, '')
  return { python }
}
