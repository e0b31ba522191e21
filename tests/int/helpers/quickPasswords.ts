import crypto from 'node:crypto'

/**
 * Makes Payload hash a password with one round instead of 600,000, in this process and for as long as
 * it lives. Payload spends about 0.4 s of processor time on each password that is set or checked,
 * which is right for a newsroom and a tenth of the time of these tests. A process that a test starts
 * hashes as always, so users log in where they were made.
 */
export function quickPasswords(): void {
  const slow = crypto.pbkdf2
  // The same signature: only the number of rounds is another.
  crypto.pbkdf2 = (password, salt, _rounds, keyLength, digest, done) =>
    slow(password, salt, 1, keyLength, digest, done)
}
