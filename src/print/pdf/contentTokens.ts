/** One piece of a content stream. Strings are bytes, a character each. */
export interface Token {
  kind: 'string' | 'hex' | 'name' | 'dictionary' | 'word'
  text: string
}

const DELIMITERS = /[\s()<>[\]/]/u

/**
 * The pieces of a content stream (ISO 32000-1, 7.2 and 7.3): a literal string may hold pairs of
 * parentheses, so a regular expression cannot find its end. An array gives its elements one by one;
 * a dictionary is one piece.
 */
export function* contentTokens(content: string): Generator<Token> {
  let at = 0
  while (at < content.length) {
    const start = content.charAt(at)
    if (start === '(') {
      const end = endOfString(content, at)
      yield { kind: 'string', text: content.slice(at + 1, end - 1) }
      at = end
    } else if (content.startsWith('<<', at)) {
      const end = endOfDictionary(content, at)
      yield { kind: 'dictionary', text: content.slice(at + 2, end - 2) }
      at = end
    } else if (start === '<') {
      const end = content.indexOf('>', at)
      yield { kind: 'hex', text: content.slice(at + 1, end) }
      at = end + 1
    } else if (/[\s[\]>)]/u.test(start)) at += 1
    else {
      let end = at + 1
      while (end < content.length && !DELIMITERS.test(content.charAt(end))) end += 1
      yield start === '/'
        ? { kind: 'name', text: content.slice(at + 1, end) }
        : { kind: 'word', text: content.slice(at, end) }
      at = end
    }
  }
}

function endOfString(content: string, from: number): number {
  let depth = 0
  for (let at = from; at < content.length; at++) {
    const character = content.charAt(at)
    if (character === '\\') at += 1
    else if (character === '(') depth += 1
    else if (character === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return content.length
}

function endOfDictionary(content: string, from: number): number {
  let at = from + 2
  while (at < content.length && !content.startsWith('>>', at)) {
    if (content.charAt(at) === '(') at = endOfString(content, at)
    else if (content.startsWith('<<', at)) at = endOfDictionary(content, at)
    else if (content.charAt(at) === '<') at = content.indexOf('>', at) + 1
    else at += 1
  }
  return at + 2
}
