/** What the words of a Brief say about a city, for whoever places or paints it. */
import { isOverTown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { townBridgeOf } from './bridge-words.ts';
import { begunAs, saidFromStart } from './said-from-start.ts';

const VIEW_WORDS =
  /\bsky ?lines?\b|cityscape|\bcity river\b|river (?:through|in) (?:the |a )?city|\brooftops?\b|\broofs\b|city view|window view|view (?:on|over|onto) (?:a|the) city|view of (?:the|a) city|skyscrapers|high-?rises|\bfrom above\b|\bview over\b|\boverlooking\b|\bpanorama\b|\baerial\b|\bfire ?works?\b/;

/** Whether the words ask for a city seen from afar and not for a street. */
export function isCityView(brief: Brief): boolean {
  const places = brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source !== 'writer').map((f) => f.value);
  const subjects = brief.subjects.filter((s) => !s.off).map((s) => s.name);
  if (/\bstreets?\b|\balley/.test(places.join(' '))) return false;
  if (isOverTown(brief)) return true;
  if (hasWaterfront(brief) || isOverFog(brief)) return true;
  return VIEW_WORDS.test([...places, ...subjects, saidFromStart(brief)].join(' ; ').toLowerCase());
}

const WATERFRONT = /\b(?:harbou?r|bay|lagoon|waterfront|straits?|marina|riverfront|riverside|creek harbou?r|bosphorus)\b/;

/** A city that is named with its water is seen across it. Said from the start (L1). */
export const hasWaterfront = (brief: Brief): boolean =>
  (WATERFRONT.test(saidFromStart(brief)) || isFireworksOverRiver(brief) || townBridgeOf(brief)?.scene === 'city') &&
  !/\b(?:streets?|alley\w*|lanes?|squares?|tram)\b/.test(begunAs(brief));

/** They are seen over the river of a town and in it. */
export const isFireworksOverRiver = (brief: Brief): boolean =>
  FIREWORKS.test(saidFromStart(brief)) && /\b(?:rivers?|thames|hudson|seine|danube|canal)\b/.test(saidFromStart(brief));
const FIREWORKS = /\bfire ?works?\b/;

/** "A skyline poking out of fog", "a city above the clouds": towers stand in a sea of it. Said from the start (L1). */
export const isOverFog = (brief: Brief): boolean => {
  const said = saidFromStart(brief);
  return (
    /\b(?:skyline|city|cities|skyscrapers?|towers|metropolis|dubai|new york|manhattan|shanghai|chicago)\b/.test(said) &&
    /\b(?:out of|through|above|over|rising (?:out of|from|above)|sea of|poking|emerging|floating (?:in|on|above|among)|in) (?:\w+ ){0,3}(?:fog|mist|clouds)\b/.test(
      said,
    ) &&
    !/\b(?:in|through) (?:the |a |thick |dense |heavy |morning )*(?:fog|mist)\b/.test(said)
  );
};

/** Row of the roof's edge at the foot of such a view, as a part of the height. */
export const TERRACE = 0.9;

const LIGHTS =
  /\b(?:city|town|village|valley)(?:'s)? lights\b|\blights of (?:the |a |an )?(?:\w+ )?(?:city|town|village|valley)\b/;
const FROM =
  /\b(?:hills?|hilltop|hillside|mountains?|mountaintop|above|overlook\w*|viewpoint|lookout|distance|distant|far|valley|below|cliff|ridge|mulholland)\b/;

const DARK = /\b(?:night|midnight|evening|dusk|dark|twilight|blue hour|moon\w*|starry|stars)\b/;

/** Said from the start: an edit lights no town (L1). */
export const isTownLights = ({ brief }: { brief: Brief }): boolean => {
  const said = saidFromStart(brief);
  return LIGHTS.test(said) && FROM.test(said) && DARK.test(said);
};
