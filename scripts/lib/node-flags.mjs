/**
 * Flags for a Node that imports Payload's rich text without a bundler. Lexical's entry for Node waits for a dynamic
 * `import()` of the real module at its top level, in every one of its packages, and these import each other in a ring:
 * on a busy machine Node 20 then waits for ever, or ends with exit code 13 (seen in about half the starts). Under
 * this condition its packages name the real modules at once, and nothing waits.
 */
export const NODE_FLAGS = ['--conditions=production']
