/** What belongs to a castle's rock, a floating island, a viaduct or the waterfront of a town, and is no thing before it. */
import type { Brief } from '@atelier/spec';
import { isTownBridge, townBridgeOf } from '../scenes/bridge-words.ts';
import { isCityView, isOverFog } from '../scenes/city-words.ts';
import { isPortals } from '../scenes/portals.ts';
import { isCragCastle, isFloating, isViaduct } from '../scenes/rock-words.ts';
import { isMirrorPool, isNeonGrid, isRidgeRuin } from '../scenes/set-piece-words.ts';
import { waterfrontOf } from '../scenes/waterfront.ts';

const CASTLE = /\b(?:castle|neuschwanstein|hohenzollern|fortress|citadel|ch[aâ]teau|schloss|palace)$/;
const WOODS = /^(?:(?:\w+ )?(?:trees?|woods?|forests?|pines?|firs?|spruces?))$/;

export function townPartOf(name: string, scene: string, brief: Brief): string | undefined {
  // A camp is its tents, on the ground that they stand on.
  if (scene === 'mountains' && /\bcamp$/.test(name) && brief.subjects.some((s) => !s.off && /\btent$/.test(s.name)))
    return 'snow';
  if (scene === 'mountains' && isNeonGrid({ brief })) {
    if (/\b(?:grid|lines?|floor)s?$/.test(name)) return 'grass';
    if (/\bpalms?(?: trees?)?$/.test(name)) return 'grove';
    return /\b(?:skyline|city|skyscraper|building|(?<!water )tower)s?$/.test(name) ? 'buildings' : undefined;
  }
  if (scene === 'mountains' && isRidgeRuin({ brief }))
    return /\b(?:ruins?|terraces?|temples?|citadel|city|walls?|houses?)$/.test(name) ? 'site' : undefined;
  if (scene === 'mountains' && isCragCastle({ brief })) {
    if (CASTLE.test(name)) return 'castle';
    if (/^(?:\w+ )?(?:hill|hilltop|crag|cliff|rock|mountain|mountaintop)s?$/.test(name)) return 'mountains';
    return WOODS.test(name) ? 'forest' : undefined;
  }
  if (scene === 'mountains' && isViaduct({ brief })) {
    if (/\b(?:bridge|viaduct|arch(?:es)?|glenfinnan)s?$/.test(name)) return 'viaduct';
    if (/\b(?:train|locomotive|engine|express|railway|railroad|carriage)s?$/.test(name)) return 'railway';
    return WOODS.test(name) ? 'forest' : undefined;
  }
  if (scene === 'sky' && isFloating({ brief })) {
    if (CASTLE.test(name)) return 'castle';
    if (/\b(?:island|islet|isle|rock|land)s?$/.test(name)) return 'island';
    if (/\b(?:waterfall|fall|cascade)s?$/.test(name)) return 'waterfall';
    return WOODS.test(name) ? 'forest' : undefined;
  }
  if (scene === 'garden' && isMirrorPool({ brief })) {
    if (/\btaj mahal$/.test(name)) return 'monument';
    if (/^(?:(?:long|reflecting|still|calm|mirror) )*(?:pool|water|pond|canal|basin|fountain)s?$/.test(name)) return 'pool';
    return /\b(?:cypress|tree)(?:es|s)?$/.test(name) ? 'grove' : undefined;
  }
  if (townBridgeOf(brief)?.scene === scene && isTownBridge(name, brief)) return 'bridge';
  if (scene === 'harbour') {
    if (/^(?:(?:old|canal|colou?rful|painted|waterfront) )*(?:town|canal houses?|waterfront)$/.test(name)) return 'houses';
    const front = waterfrontOf({ brief });
    if (front === 'port' && /\b(?:crane|container|warehouse|dock)s?$/.test(name)) return 'cranes';
    if (front !== undefined && /\b(?:ferry|ferries|ferry ?boat|steamer)s?$/.test(name)) return 'ferries';
    if ((front === 'castle' || front === 'palace') && (CASTLE.test(name) || /\bparliament$/.test(name))) return 'cranes';
    if (front === 'mosques' && /\b(?:mosque|minaret|dome)s?$/.test(name)) return 'cranes';
    if (front && /^(?:the )?(?:bosphorus|golden horn|ganges|danube|river|strait)$/.test(name)) return 'sea';
    if (front === 'ghats' && /\b(?:ghat|temple|step|stair)s?$/.test(name)) return 'cranes';
  }
  if (scene === 'city' && isCityView(brief) && /^(?!water )(?:\w+ )?(?:roofs?|rooftops?|towers?|buildings?)$/.test(name))
    return 'buildings';
  if (scene === 'city' && isPortals({ brief }) && /\b(?:dome|portal|mosque|minaret|tile|madrasa|arch)(?:s|es)?$/.test(name))
    return 'buildings';
  return scene === 'city' && isOverFog(brief) && /^(?:\w+ )?(?:fog|mist|clouds?)$/.test(name) ? 'mist' : undefined;
}
