/** What adjectives say of a setting, of a thing, or of the picture as a whole. */
import { COLOURS, DESERTED, LOOKS, type LookKind, MOODS, SETTING_ADJECTIVES, SETTING_WORDS } from '@atelier/lexicon';
import type { NounContext } from './context.ts';
import { type Draft, kindOf, type Ref } from './draft.ts';
import type { Modifier } from './items.ts';

export function settingModifier(modifier: Modifier, draft: Draft): boolean {
  const word = modifier.words.at(-1)!;
  if (!SETTING_ADJECTIVES.has(word.lower)) return false;
  draft.addSetting(SETTING_WORDS.get(word.lower) ?? 'weather', modifier.value, word.lower, modifier.words);
  return true;
}

/** An adjective said of a setting, or of the picture as a whole. */
export function predicate(draft: Draft, ref: Ref | undefined, modifier: Modifier): void {
  const last = modifier.words.at(-1)!;
  if (settingModifier(modifier, draft)) return;
  if (ref?.kind === 'subject') {
    draft.addAttribute(ref, modifier.value, modifier.words, kindOf(modifier.value), modifier.name);
    return;
  }
  if (DESERTED.has(last.lower) && ref) {
    draft.addAttribute(ref, modifier.value, modifier.words);
    deserted(draft, modifier);
    return;
  }
  const look = LOOKS.get(modifier.value) ?? last.look;
  if (MOODS.has(modifier.value)) draft.addLook('mood', modifier.value, modifier.words);
  else if (look && !COLOURS.has(last.lower) && last.lower !== 'still') draft.addLook(look, modifier.value, modifier.words);
  else if (ref) draft.addAttribute(ref, modifier.value, modifier.words);
  else draft.addLook(look ?? (kindOf(modifier.value) === 'color' ? 'palette' : 'detail'), modifier.value, modifier.words);
}

function deserted(draft: Draft, modifier: Modifier): void {
  if (!draft.absent.some((fact) => fact.value === 'people'))
    draft.addAbsent('people', modifier.words, { rule: 'deserted', reason: `because you said ${modifier.value}` });
}

export function lookModifiers(modifiers: readonly Modifier[], { draft }: NounContext, fallback: LookKind): void {
  for (const modifier of modifiers) {
    if (settingModifier(modifier, draft)) continue;
    const last = modifier.words.at(-1)!;
    const kind = LOOKS.get(modifier.value) ?? last.look ?? (COLOURS.has(last.lower) ? 'palette' : fallback);
    draft.addLook(kind, modifier.value, modifier.words);
  }
}
