/** "keep the dog but change everything else": what is named stays, the rest goes; with `anew`, something else takes its place. */
import { findScene, findSubjects } from './find.ts';
import type { Workbench } from './workbench.ts';

export interface Keeping {
  /** The rest is to be invented anew, and not only left out. */
  anew: boolean;
}

const REST =
  /^(?:keep|leave|only keep|hold on to|save)(?: only| just)? (?<kept>.+?)(?:,| but| and|;)+ ?(?:please )?(?:(?<anew>change|replace|redo|vary|reinvent|swap|re-?roll|surprise me with)|remove|drop|delete|lose|get rid of|clear)(?: all of| all)? (?:everything else|the rest(?: of it)?|all else|else|the others?|anything else|everything around it)$/i;
const ONLY = /^keep (?:only|just|nothing but) (?<kept>.+)$/i;
const REVERSED =
  /^(?:(?<anew>change|replace|redo|vary)|remove|drop|delete|clear) (?:everything|all|anything)(?: else)? (?:but|except(?: for)?|apart from|other than|save) (?<kept>.+)$/i;
/** Nothing is asked of what stays; the rest of the sentence is the edit. */
const OPENING =
  /^(?:keep|leave|do(?: not|n't) (?:change|touch))(?: everything(?: else)?| all| it| the (?:rest|same)| that| .+?)(?: (?:as (?:it is|is)|the same|alone))?(?:,? but|,? and|,|;) (?=\S)/i;

export const withoutKeeping = (text: string): string => text.replace(OPENING, '');

/** A sentence of trouble, what was kept, or undefined where nothing of the kind was said. */
export function keepOnly(bench: Workbench, text: string): string | Keeping | undefined {
  const groups = (REST.exec(text) ?? ONLY.exec(text) ?? REVERSED.exec(text))?.groups;
  const named = groups?.kept;
  if (!named) return undefined;
  const items = named.split(/\s*(?:,| and )\s*/);
  const subjects = items.flatMap((item) => findSubjects(bench, item));
  const scene = items.flatMap((item) => findScene(bench, item));
  if (subjects.length + scene.length === 0) return `There is no ${named.replace(/^the /i, '')} in the picture.`;
  const { brief } = bench;
  // "Keep only the dog" is about the things; where they are and how they look was not spoken of.
  if (ONLY.test(text) && scene.length === 0) {
    for (const subject of [...brief.subjects]) {
      const ground = brief.relations.some(({ from, to }) => to === subject.id && subjects.some(({ id }) => id === from));
      if (!subjects.includes(subject) && !subject.locked && !ground) bench.removeSubject(subject);
    }
    return { anew: false };
  }
  for (const subject of [...brief.subjects]) if (!subjects.includes(subject) && !subject.locked) bench.removeSubject(subject);
  const stays = (fact: (typeof scene)[number]) => scene.includes(fact) || fact.locked;
  brief.setting = brief.setting.filter(stays);
  brief.look = brief.look.filter(stays);
  const ids = new Set([...bench.subjects().map(({ id }) => id), ...brief.setting.map(({ id }) => id)]);
  brief.relations = brief.relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { anew: groups.anew !== undefined };
}
