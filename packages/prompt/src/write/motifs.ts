/** Things that stand for what was said: the emblem of a trade on its logo, something festive on a card. */
import { emblemOf, festiveOf, greetingOf, OCCASIONS } from '@atelier/lexicon';
import { random } from '@atelier/spec';
import { type Addition, subject } from './addition.ts';
import { type Guard, idOf } from './guard.ts';
import type { Survey } from './survey.ts';

export function motifs({ brief, liberty, seed, subjects }: Survey, gate: Guard): Addition[] {
  if (liberty === 'faithful') return [];
  const isLogo = [...brief.look.map((f) => f.value), ...subjects.map((s) => s.name)].some((v) => /\blogo\b/i.test(v));
  if (isLogo) {
    for (const { name } of subjects) {
      const emblem = emblemOf(name);
      if (emblem !== undefined && gate.admit(idOf(emblem), emblem))
        return [
          subject(idOf(emblem), emblem, { source: 'writer', rule: 'logo.emblem', reason: `because ${name} is known by it` }),
        ];
    }
    return [];
  }
  const greeting = brief.text.find((t) => t.rule === 'card.greeting' && !t.off)?.content;
  const occasion = OCCASIONS.find((o) => greeting !== undefined && greetingOf(o) === greeting);
  // Only where the card itself is all there is to see.
  if (occasion === undefined || brief.setting.length > 0) return [];
  const choice = festiveOf(occasion);
  if (choice.length === 0) return [];
  const noun = random(seed, 'write', 'motif').pick(choice);
  if (!gate.admit(idOf(noun), noun)) return [];
  return [subject(idOf(noun), noun, { source: 'writer', rule: 'card.motif', reason: `because you said ${occasion}` })];
}
