import type { Brief } from '@atelier/spec';

/** "A quiet morning, pale yellow and grey": an hour in colours that were named is a mood, and a sea or a sky would bring colours of its own. */
export const isHourOfColours = ({ subjects, setting, look }: Brief): boolean =>
  subjects.length === 0 &&
  setting.every(({ kind, source }) => kind === 'time' || source !== 'user') &&
  look.some(({ kind, source }) => kind === 'palette' && source === 'user');
