/** Hair, eyes and the like that a sentence hangs on a garment: "a woman in a green dress with short black hair". */
import type { Brief, Subject } from '@atelier/spec';
import { garmentOf } from './garment-names.ts';

const BODY =
  /\b(?:hair|beard|moustache|mustache|eyes?|skin|complexion|freckles?|braids?|plaits?|pigtails?|pony-?tails?|bangs|fringe|curls|locks|bun|afro|smile|grin|face|wrinkles?)$/;
const WEARS = /^(?:in|wears?|wearing|dressed in|clad in)$/;

/** They are of who wears it. */
export function ofTheBody(brief: Brief): Brief {
  const moved = new Map<string, Subject['parts']>();
  const stripped = new Map<string, Subject['parts']>();
  for (const garment of brief.subjects) {
    const parts = garment.parts.filter((part) => BODY.test(part.name));
    if (parts.length === 0 || garment.off || !garmentOf(garment.name)) continue;
    const wearer = brief.relations.find((r) => !r.off && r.to === garment.id && WEARS.test(r.predicate))?.from;
    if (wearer === undefined || !brief.subjects.some((s) => s.id === wearer && !s.off)) continue;
    moved.set(wearer, [...(moved.get(wearer) ?? []), ...parts]);
    stripped.set(
      garment.id,
      garment.parts.filter((part) => !parts.includes(part)),
    );
  }
  if (moved.size === 0) return brief;
  return {
    ...brief,
    subjects: brief.subjects.map((s) => ({
      ...s,
      parts: [...(stripped.get(s.id) ?? s.parts), ...(moved.get(s.id) ?? [])],
    })),
  };
}
