/**
 * A world seen from the ground of another: the Earth over the Moon, Saturn from one of its icy moons. Words of both must have been said
 * from the start; the ground is then what the picture stands on, and the other world hangs over its horizon.
 */
import { elementOf } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { saidFromStart } from './said-from-start.ts';

export interface Vista {
  /** What the ground is called, as `worldNamed` reads it. */
  ground: 'lunar surface' | 'ice moon surface';
  /** What hangs over it. */
  body: 'earth' | 'saturn' | 'jupiter' | 'planet';
  /** Facts that name the ground, and those that name the body. */
  groundFacts: readonly string[];
  bodyFacts: readonly string[];
}

const GROUND =
  /\bmoons?\b(?:'s)?(?: (?:horizon|surface|base|landscape|ground|crater|craters|dust))?|\blunar (?:\w+)|\bmoonscape\b|\b(?:asteroid|europa|enceladus|ganymede|callisto)\b/;
const STANDS =
  /\b(?:moon|lunar)(?:'s)? (?:horizon|surface|base|landscape|ground|crater|craters|dust|station|colony)\b|\bmoonscape\b|\b(?:over|above|on|from|behind|beyond) (?:the |an? |one of |its |icy |ice |frozen |distant |rocky |lunar |surface of |horizon of |own )*moons?\b(?! ?light)|\bearth ?rise\b|\bmoon'?s? horizon\b|\bhorizon of (?:the |an? )?moon\b|\b(?:surface of (?:europa|titan)|enceladus|ganymede|callisto)\b/;
const BODIES: readonly (readonly [RegExp, Vista['body']])[] = [
  [/\bearth(?:rise)?\b/, 'earth'],
  [/\bsaturn\b|\bringed planet\b|\brings\b/, 'saturn'],
  [/\bjupiter\b/, 'jupiter'],
  [/\bplanet\b|\bgas giant\b|\buranus\b|\bneptune\b/, 'planet'],
];
const ICY = /\bic[ey]\b|\bfrozen\b|\beuropa\b|\benceladus\b|\bsaturn\b/;

export function vistaOf(brief: Brief): Vista | undefined {
  const idea = saidFromStart(brief);
  if (!STANDS.test(idea)) return undefined;
  const body = BODIES.find(([words]) => words.test(idea));
  if (!body) return undefined;
  const facts = [
    ...brief.subjects.filter((s) => !s.off && s.source === 'user').map(({ id, name }) => ({ id, name })),
    ...brief.setting
      .filter((f) => !f.off && f.source === 'user' && f.kind === 'place')
      .map(({ id, value }) => ({ id, name: value })),
  ];
  // The rings of a planet are its own, and no rings that lie about.
  const bodyFacts = facts.filter(
    ({ name }) => (BODIES.some(([words]) => words.test(name)) || /^rings?$/.test(name)) && !/moon|surface/.test(name),
  );
  const groundFacts = facts.filter(
    ({ id, name }) =>
      !bodyFacts.some((f) => f.id === id) && (GROUND.test(name) || /\bhorizon$|\bsurface$|\bearth ?rise\b/.test(name)),
  );
  if (bodyFacts.length + groundFacts.length === 0 || facts.some(({ name }) => elementOf(name) === 'scene.sea'))
    return undefined;
  return {
    ground: body[1] === 'earth' || !ICY.test(idea) ? 'lunar surface' : 'ice moon surface',
    body: body[1],
    bodyFacts: bodyFacts.map(({ id }) => id),
    groundFacts: groundFacts.map(({ id }) => id),
  };
}
