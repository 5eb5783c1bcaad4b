const KIN = /^(?:mother|father|mom|mum|mama|dad|papa|parents?|siblings?|brother|sister|grandmother|grandfather)$/i;

/**
 * Whether a word for kin stands behind "its" in an idea: whoever is so called is a beast's, and no person.
 *
 * @example isBeastsKin('mother', 'a baby elephant following its mother') // true
 * @example isBeastsKin('mother', 'a girl with her mother') // false
 */
export const isBeastsKin = (name: string, idea: string): boolean =>
  KIN.test(name) && new RegExp(`\\bits (?:\\w+ )?${name}\\b`, 'i').test(idea);
