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
  const reason = await ensureVenv(name, [`newsmlg2==${NEWSMLG2}`, `feedparser==${FEEDPARSER}`])
  return reason ? { reason } : { python: inVenv(name, 'python') }
}
