/**
 * How what readers get differs from what they should:
 * - `kept-missing`: a public story in a locale that nothing is kept of;
 * - `kept-differs`: what is kept is not what would be made now;
 * - `kept-left-over`: something is kept of a story that is not public, or that the gate refuses.
 */
export type KeptRule = 'kept-missing' | 'kept-differs' | 'kept-left-over'
