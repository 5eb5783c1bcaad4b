/** Rule B4 as a gate: nothing passes that was already said, was ruled out, or stands under an id that is taken. */
import { drawingOf, kindsOf, singular } from '@atelier/lexicon';
import type { Brief, LookFact, SettingFact, Subject } from '@atelier/spec';

export interface Guard {
  /** Whether a thing may be added; adding it takes its id and its name. */
  admit(id: string, name: string, element?: string): boolean;
}

const lemmas = (value: string): string[] => (value.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).map(singular);

export function guard(brief: Brief): Guard {
  const ids = new Set<string>();
  const names = new Set<string>();
  const drawn = new Set<string>();
  const absent = new Set(brief.absent.filter(({ off }) => !off).flatMap(({ value }) => lemmas(value)));
  const takeName = (name: string) => {
    const words = lemmas(name);
    names.add(words.join(' '));
    const element = drawingOf(name)?.grounding.name;
    if (element) drawn.add(element);
  };
  const takeSubject = (subject: Subject): void => {
    ids.add(subject.id);
    takeName(subject.name);
    for (const { id } of [...subject.attributes, ...subject.actions]) ids.add(id);
    subject.parts.forEach(takeSubject);
  };
  brief.subjects.forEach(takeSubject);
  for (const fact of [...brief.setting, ...brief.look] as (SettingFact | LookFact)[]) {
    ids.add(fact.id);
    if (fact.kind === 'place') names.add(lemmas(fact.value).join(' '));
    // A place is more than its element: naming a beach leaves its sand to be stated.
    if (fact.kind === 'background') takeName(fact.value);
  }
  for (const fact of brief.text) if (fact.id) ids.add(fact.id);

  return {
    admit(id, name, element) {
      const words = lemmas(name);
      const kinds = [...words, ...kindsOf(name).map(singular)];
      if (ids.has(id) || names.has(words.join(' ')) || names.has(words.at(-1) ?? '')) return false;
      if (kinds.some((kind) => absent.has(kind))) return false;
      if (element && drawn.has(element)) return false;
      ids.add(id);
      names.add(words.join(' '));
      return true;
    },
  };
}

/** `fair-weather clouds` → `fair-weather-clouds`. */
export const idOf = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
