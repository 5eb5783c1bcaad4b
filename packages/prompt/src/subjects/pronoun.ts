/** Whose: the possessive that a detail of a subject is said with. */
import { kindKnown, remember, singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { formOf } from './form-of.ts';
import { toldSubjects } from './told.ts';
import { traitsOfName } from './traits.ts';

const HER =
  /\b(?:woman|lady|girl|mother|mom|mum|grandmother|grandma|granny|nan|queen|empress|princess|witch|sorceress|bride|ballerina|actress|waitress|nun|goddess|mermaid|sister|daughter|aunt|wife|cowgirl|businesswoman|fisherwoman|duchess|nurse|cleopatra|nefertiti|frida kahlo|frida|mona lisa|joan of arc|marie antoinette|medusa|cinderella|rapunzel|baba yaga|bastet)$/;
const HIS =
  /\b(?:man|boy|father|dad|grandfather|grandpa|king|emperor|prince|wizard|sorcerer|monk|priest|uncle|son|brother|husband|guy|gentleman|fisherman|fireman|policeman|cowboy|businessman|groom|merman|pharaoh|samurai|viking|knight|lord|napoleon|bonaparte|einstein|shakespeare|mozart|beethoven|vivaldi|da vinci|michelangelo|galileo|darwin|socrates|aristotle|plato|newton|van gogh|caesar|lincoln|washington|sherlock|sherlock holmes|king arthur|robin hood|merlin|zeus|poseidon|odin|hades|hercules|heracles|thor|anubis|horus|dracula|nosferatu|frankenstein|peter pan|genghis khan|santa|santa claus)$/;

function possessive(subject: Subject | undefined, idea: string): string {
  if (subject === undefined) return 'its';
  if (formOf(subject, idea) === 'many') return 'their';
  // "A female samurai".
  const said = subject.attributes.find(({ off, value }) => !off && /^(?:fe)?male$/i.test(value))?.value.toLowerCase();
  if (said !== undefined) return said === 'male' ? 'his' : 'her';
  const own = possessiveOf(subject.name.toLowerCase());
  return own === 'their' ? saidIn(idea, subject.name.toLowerCase()) : own;
}

/** "An old sailor in his workshop": said by the idea, where it speaks of nobody else that the word could mean. */
const saidIn = (idea: string, name: string): string => {
  const words = idea.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const [his, her] = [
    words.some((word) => /^(?:his|he|him)$/.test(word)),
    words.some((word) => /^(?:her|she|hers)$/.test(word)),
  ];
  if (his === her) return 'their';
  const others = words.filter((word) => !name.includes(word));
  return others.some((word) => possessiveOf(singular(word)) !== 'its') ? 'their' : his ? 'his' : 'her';
};

const possessiveOf = remember((name) =>
  HER.test(name) ? 'her' : HIS.test(name) ? 'his' : traitsOfName(name).has('person') ? 'their' : 'its',
);

export interface Pronouns {
  subject: 'he' | 'she' | 'it' | 'they';
  object: string;
  possessive: string;
  reflexive: string;
}
const PRONOUNS: Readonly<Record<string, Pronouns>> = {
  his: { subject: 'he', object: 'him', possessive: 'his', reflexive: 'himself' },
  her: { subject: 'she', object: 'her', possessive: 'her', reflexive: 'herself' },
  its: { subject: 'it', object: 'it', possessive: 'its', reflexive: 'itself' },
  their: { subject: 'they', object: 'them', possessive: 'their', reflexive: 'themselves' },
};
/** The pronouns of a subject: "he", "she", "it" or, of several and of a person not said to be either, "they". */
export const pronounsOf = (subject: Subject | undefined, idea: string): Pronouns =>
  PRONOUNS[possessive(subject, idea)] as Pronouns;

/** The possessive for a rule such as `fisherman.salt`: of the subject that is a fisherman, else of the first. */
export function ownerOf({ subjects, idea }: Brief): (rule: string) => string {
  const said = toldSubjects({ subjects });
  return (rule) => {
    const block = rule.slice(0, rule.indexOf('.'));
    return possessive(said.find(({ name }) => kindKnown(name)?.id === block) ?? said[0], idea);
  };
}

/**
 * Whether the pronoun of a subject means nobody else who was named: "he" beside no other man and nobody who may be one, "they" beside no other
 * several. "It" is clear of an animal alone among things, where the sentence before was about it.
 */
export function isClear(subject: Subject | undefined, { subjects, idea }: Brief): boolean {
  if (subject === undefined) return false;
  const own = pronounsOf(subject, idea).subject;
  const many = formOf(subject, idea) === 'many';
  if (own === 'they' && !many) return false;
  if (own === 'it' && !isLiving(subject.name)) return false;
  return subjects.every((each) => {
    if (each === subject || each.off || each.source === 'writer' || each.source === 'inferred') return true;
    const other = pronounsOf(each, idea).subject;
    if (own === 'it') return other !== 'it' || !isLiving(each.name);
    return other !== own && (other !== 'they' || formOf(each, idea) === 'many');
  });
}
const isLiving = (name: string): boolean => traitsOfName(name).has('person') || traitsOfName(name).has('animal');
