/** What is asked for as a chart to learn from is one drawing with its parts in it, and no land that they lie in. */
import type { Brief } from '@atelier/spec';

interface Chart {
  readonly noun: string;
  readonly asked: RegExp;
  /** The subject that it stands for. */
  readonly head: RegExp;
  /** What is on it. */
  readonly parts: RegExp;
}

const CHARTS: readonly Chart[] = [
  {
    noun: 'water cycle',
    asked: /\b(?:water|hydrolog(?:y|ic|ical)) cycle\b/i,
    head: /\bcycle\b/,
    parts:
      /\b(?:suns?|clouds?|rivers?|rain|snow|seas?|oceans?|lakes?|water|mountains?|arrows?|labels?|names?|evaporation|condensation|precipitation|trees?|diagram|chart)$/,
  },
  {
    noun: 'plant parts',
    asked:
      /\bparts of (?:a|the) (?:\w+ )?(?:plant|flower)\b|\bplant (?:parts|diagram)\b|\b(?:diagram|chart) of (?:a|the) plant\b/i,
    head: /\bplants?$|\bflower$|\bplant (?:parts|diagram)$/,
    parts: /\b(?:parts?|plants?|roots?|stems?|lea(?:f|ves)|flowers?|petals?|seeds?|soil|labels?|names?|diagram|chart)$/,
  },
];

export function asChart(brief: Brief): Brief {
  const chart = CHARTS.find(({ asked }) => asked.test(brief.idea));
  const head = chart && brief.subjects.find((s) => !s.off && s.source === 'user' && chart.head.test(s.name));
  if (!chart || !head) return brief;
  const stays = (s: Brief['subjects'][number]): boolean => s.source !== 'writer' && !chart.parts.test(s.name);
  const subjects = brief.subjects.flatMap((s) => {
    if (s === head) {
      const { count: _, ...one } = s;
      return [{ ...one, name: chart.noun }];
    }
    return stays(s) ? [s] : [];
  });
  const ids = new Set(subjects.map(({ id }) => id));
  return {
    ...brief,
    subjects,
    setting: brief.setting.filter(({ source }) => source === 'user' || source === 'edit'),
    relations: brief.relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** "A set of icons" is a grid of them. */
export function asIconSet(brief: Brief): Brief {
  const isSet = ({ name, count, off }: Brief['subjects'][number]): boolean =>
    !off && /(?:^| )icons?$/.test(name) && count !== undefined && !('exact' in count && count.exact === 1);
  if (!brief.subjects.some(isSet)) return brief;
  return {
    ...brief,
    subjects: brief.subjects.map((s) => {
      if (!isSet(s)) return s;
      const { count: _, ...one } = s;
      return {
        ...one,
        name: /\bweather\b/.test(s.name) || /\bweather icons?\b/i.test(brief.idea) ? 'weather icons' : 'icon set',
      };
    }),
  };
}

/** Hangs before a plain wall, whatever its parts are elsewhere. */
export const isChart = (brief: Brief): boolean =>
  brief.subjects.some((s) => !s.off && CHARTS.some(({ noun }) => noun === s.name));
