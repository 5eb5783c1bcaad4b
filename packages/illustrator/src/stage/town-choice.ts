/** A town that is named by its water may be asked for by its streets, and one that is named by its streets by its water. */
import type { SceneId } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { isStairs } from '../scenes/street-manner.ts';

const STREETS =
  /\b(?:streets?|alleys?|alleyways?|laneways?|back ?streets?|boulevards?|hutongs?|souks?|medina|stairways?|trams?|tramways?|cable cars?|taxis?|cobble\w*)\b/;
const WATERS =
  /\b(?:canals?|harbou?rs?|ports?|bays?|waterfront|quays?|piers?|marinas?|docks?|beach|boats?|ships?|ferr(?:y|ies)|gondolas?|sea|ocean|lagoons?|rivers?|lakes?|bosphorus|ghats?|shore|coast)\b/;
/** Scenes that a named town brings along, though one may stand between its houses. */
const BY_NAME: ReadonlySet<SceneId> = new Set<SceneId>(['harbour', 'beach', 'sea', 'snowfield', 'plain']);
/** Old towns that are known by how they lie at their water. */
const AT_WATER =
  /\b(?:istanbul|constantinople|bosphorus|golden horn|varanasi|benares|ghats?|udaipur|budapest|prague|porto|venice|stockholm|st\.? petersburg|florence|bruges|salzburg|lucerne|heidelberg)\b/;

export function townChoiceOf(scene: SceneId, { idea, setting, subjects }: Brief): SceneId {
  // Said from the start: an edit moves no town (L1).
  const said = idea.toLowerCase();
  const begun = [...setting, ...subjects].some((f) => !f.off && f.source === 'user');
  if (!begun) return scene;
  const street =
    STREETS.test(said) || (isStairs(said) && /\b(?:houses?|town|village|city|island|greek|santorini)\b/.test(said));
  if (
    BY_NAME.has(scene) &&
    street &&
    !WATERS.test(said) &&
    /\b(?:street|alley|lane|stairs|steps|tram|cobble|hutong|souk|medina|boulevard)/.test(said)
  )
    return 'city';
  if (scene === 'city' && !street && AT_WATER.test(said) && WATERS.test(said)) return 'harbour';
  return scene;
}
