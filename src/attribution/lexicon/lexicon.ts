import { foldWord } from '../text/foldWord.ts'
import { Trie } from '../trie.ts'

/** Words by what they do, each list parted by `|`. */
export type WordList = readonly (readonly [does: number, words: string])[]

/** Compiles a word list. Bits of a word listed twice add up. `backward` reads words from their end. */
export function compileWords(lists: WordList, backward = false): Trie {
  const found = new Map<string, number>()
  for (const [does, words] of lists) {
    for (const word of words.split('|')) found.set(word, (found.get(word) ?? 0) | does)
  }
  const trie = new Trie()
  for (const [word, does] of found) {
    const codes = foldWord(word)
    trie.add(backward ? codes.reverse() : codes, does)
  }
  return trie
}
