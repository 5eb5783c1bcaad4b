/** What is drawn as something akin, for want of a drawing of its own: the Stage marks it, and the picture tells it once a name. */
import { type Drawing, drawnAs, insideKnown, isPlural } from '@atelier/lexicon';
import type { Brief, Grounding, StageObject, Warning } from '@atelier/spec';

/** How a name led to what draws it, as the Stage says it. */
export const wayOf = (drawing: Drawing | undefined): Pick<Grounding, 'via' | 'likeness'> =>
  drawing?.via === 'likeness' ? { via: 'hypernym', likeness: drawing.noun } : { via: drawing?.via ?? 'direct' };

/** Of scenery: whether the name only comes near to what is painted. */
export function wayOfScenery(name: string, element: string): Pick<Grounding, 'via' | 'likeness'> {
  const room = element === 'room' ? insideKnown(name)?.likeness : undefined;
  if (room !== undefined) return { via: 'hypernym', likeness: room };
  const drawing = drawnAs(name);
  return drawing?.via === 'likeness' && drawing.grounding.name === `scene.${element}` ? wayOf(drawing) : { via: 'direct' };
}

/** One warning for each name that was said; what the writer added nobody asked for. */
export function likenessesIn(objects: readonly StageObject[], brief: Brief): Warning[] {
  const added = new Set([...brief.subjects, ...brief.setting].filter(({ source }) => source === 'writer').map(({ id }) => id));
  const told = new Set<string>();
  return objects.flatMap(({ of, name, grounding: { likeness } }): Warning | [] => {
    if (likeness === undefined || added.has(of) || told.has(name)) return [];
    told.add(name);
    return {
      code: 'drawn-as',
      message: `The ${name} ${isPlural(name) ? 'are' : 'is'} drawn as ${withArticle(likeness)}; there is no drawing of its own.`,
      about: of,
    };
  });
}

const withArticle = (noun: string): string => (isPlural(noun) ? noun : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`);
