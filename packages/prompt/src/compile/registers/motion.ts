/** What moves in a picture that is to become a video: the start picture shows the rest. */
import type { Brief } from '@atelier/spec';
import { bareIdea, type Piece, rankOf } from '../dialect.ts';
import { clause } from '../realise/cluster.ts';
import { clusters } from '../realise/clusters.ts';
import { lookOf } from '../realise/look.ts';
import { finite } from '../realise/noun-phrase.ts';
import { addedClauses } from '../realise/scene.ts';
import { sentence } from '../realise/words.ts';

/** Moves that an idea may name for the camera. */
const CAMERA =
  /\b(?:pan|tilt|dolly|zoom|tracking|track|crane|orbit|handheld|fly-?through|push-?in|pull-?back|drone|steadicam|locked-?off|static)\b/i;
/** Weather that moves by itself. */
const MOVING: readonly (readonly [RegExp, string])[] = [
  [/^(?:rain|rainy|raining|drizzle|downpour)$/i, 'Rain falls steadily'],
  [/^(?:snow|snowy|snowing|snowfall)$/i, 'Snow drifts down'],
  [/^(?:blizzard|snowstorm)$/i, 'Snow drives across the frame'],
  [/^(?:storm|stormy|thunderstorm|windy|wind|gale)$/i, 'Wind tears at everything'],
  [/^(?:fog|foggy|mist|misty|haze|hazy)$/i, 'Mist drifts slowly'],
];

export function motion(brief: Brief, warn: (code: string, message: string) => void): Piece[] {
  const acting = clusters(brief).filter(({ verbal }) => verbal);
  const weather = brief.setting.filter(({ kind, off }) => kind === 'weather' && !off);
  const camera = lookOf(brief, 'shot', 'angle', 'lens', 'composition', 'detail').filter(({ value }) => CAMERA.test(value));
  const pieces: Piece[] = [
    ...acting.map((each): Piece => ({ text: sentence(again(clause(each))), rank: rankOf(each.source) })),
    ...weather.flatMap(({ value, source }): Piece[] => {
      const known = MOVING.find(([word]) => word.test(value));
      return known ? [{ text: `${known[1]}.`, rank: rankOf(source) }] : [];
    }),
    ...addedClauses(brief)
      .filter(({ phrase }) => phrase.includes('|') && !/completes/.test(phrase))
      .map(({ phrase, source }): Piece => ({ text: sentence(finite(phrase)), rank: rankOf(source) })),
    ...camera.map(({ value, source }): Piece => ({ text: `The camera: ${value}.`, rank: rankOf(source) })),
  ];
  if (pieces.some(({ rank }) => rank === 0)) return pieces;
  warn('no-motion', 'Nothing in the idea moves, so the prompt says what is seen; say what should happen.');
  return [{ text: sentence(bareIdea(brief)), rank: 0 }, ...pieces];
}

/** The start picture has introduced them: "a dog is running" becomes "the dog is running". */
const again = (text: string): string => text.replace(/^an? /i, 'the ');
