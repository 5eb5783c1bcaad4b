/** How a subject is spoken of in a picture, found out once for all that is told of it: by what name, with which pronouns, and as how many. */
import { remember } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { isClear, type Pronouns, pronounsOf } from '../../subjects/pronoun.ts';
import { perBrief } from '../per-brief.ts';
import { again } from './noun-phrase.ts';

export interface Voice {
  /** "the fisherman"; of a picture of no thing what it is called, "the logo". */
  name: string;
  pronouns: Pronouns;
  many: boolean;
  /** Of one person who is neither he nor she "they" would read as several. */
  alone: boolean;
  /** He or she, and nobody else in the picture who could be meant: clear from anywhere. */
  personal: boolean;
}

const voices = perBrief(() => new Map<Subject | undefined, Voice>());

export function voiceOf(subject: Subject | undefined, brief: Brief): Voice {
  const known = voices(brief);
  let voice = known.get(subject);
  if (voice === undefined) {
    voice = findVoice(subject, brief);
    known.set(subject, voice);
  }
  return voice;
}

function findVoice(subject: Subject | undefined, brief: Brief): Voice {
  const pronouns = pronounsOf(subject, brief.idea);
  const many = subject !== undefined && formOf(subject, brief.idea) === 'many';
  const heOrShe = pronouns.subject === 'he' || pronouns.subject === 'she';
  return {
    name: subject === undefined ? `the ${pictureNoun(brief)}` : grown(again(subject, brief.idea)),
    pronouns,
    many,
    alone: pronouns.subject === 'they' && !many,
    personal: heOrShe && isClear(subject, brief),
  };
}

const MADE = /(?:logo|emblem|icon|badge|poster|cover|card|invitation|menu|banner|flyer|label|sign)$/i;
/** What a picture of no thing is called: "the logo", "the picture". */
const pictureNoun = ({ look }: Brief): string => look.find(isMade)?.value ?? 'picture';
export const isMade = ({ kind, off, value }: Brief['look'][number]): boolean => !off && kind === 'medium' && MADE.test(value);

/** "A dad teaches his daughter" and goes on as "the father". */
const grown = remember((name: string): string =>
  name.replace(
    /\b(?:dad|daddy|mom|mum|mommy|grandma|granny|grandpa|kid|kids|someone|somebody)$/,
    (word) => GROWN[word] ?? word,
  ),
);
const GROWN: Readonly<Record<string, string>> = {
  dad: 'father',
  daddy: 'father',
  mom: 'mother',
  mum: 'mother',
  mommy: 'mother',
  grandma: 'grandmother',
  granny: 'grandmother',
  grandpa: 'grandfather',
  kid: 'child',
  kids: 'children',
  someone: 'person',
  somebody: 'person',
};
