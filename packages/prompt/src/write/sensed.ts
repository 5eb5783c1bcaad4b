import type { Brief } from '@atelier/spec';

const SENSES =
  /^(?:sounds?|noise|taste|flavou?r|smell|scent|fragrance|feel(?:ing)?|touch|memor(?:y|ies)|rhythm|echo|music|song)$/;

/** "The sound of rain", "the taste of summer": the rain is heard, and no sky is looked at. Nothing is there but what a sense has. */
export const isSensed = ({ subjects, setting }: Brief): boolean => {
  const said = subjects.filter(({ off, source }) => !off && source === 'user');
  return (
    said.length > 0 &&
    said.every(({ name }) => SENSES.test(name)) &&
    !setting.some(({ off, source, kind }) => !off && source === 'user' && (kind === 'place' || kind === 'background'))
  );
};
