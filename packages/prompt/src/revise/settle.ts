/**
 * After an edit: what follows from the new facts comes, what no longer follows goes, and of what the writer invented only that
 * goes which the edit contradicts. Nothing else is rolled again (L1): the writer's own pen runs over the result with the same seed,
 * and of what it would write now only the consequences are taken.
 */
import {
  type Circumstances,
  fits,
  framingKnown,
  isPlural,
  moodKnown,
  paletteKnown,
  propOf,
  ruleOfRow,
  SCENES,
  type SceneId,
  TIMES,
  tableauOfRule,
  tableauRow,
  timeOf,
  WEATHERS,
} from '@atelier/lexicon';
import type { Brief, Liberty, LookFact, SettingFact, Subject } from '@atelier/spec';
import { scoreOf } from '../write/choose.ts';
import { contextOf } from '../write/context.ts';
import { guard } from '../write/guard.ts';
import { suitsStill } from '../write/stage.ts';
import { type Survey, survey } from '../write/survey.ts';
import { unwrite, write } from '../write/write.ts';
import { BY_DAY, BY_NIGHT } from './hours-of-light.ts';
import { isColour } from './predicate.ts';
import { goesOn, isUnrelated } from './unrelated.ts';
import { unsaying } from './unsaid.ts';
import type { Workbench } from './workbench.ts';

interface Settling {
  seed: number;
  liberty: Liberty;
  /** Everything invented is invented anew. */
  anew: boolean;
}
type Invention = Subject | SettingFact | LookFact;

export function settle(before: Brief, bench: Workbench, { seed, liberty, anew }: Settling): Brief {
  const edited = bench.brief;
  const invented = ({ source, rule, locked }: Invention) =>
    !locked && (source === 'writer' || (source === 'inferred' && rule !== undefined));
  const said = (kind: string) => edited.setting.some((fact) => fact.kind === kind && !fact.off && !invented(fact));
  // An invented place or hour is what other inventions rest on: it stays unless another was asked for.
  // A light that was asked for and is of another hour takes the invented one with it: "make it moonlit" at golden hour.
  const isLit = (by: RegExp): boolean =>
    edited.look.some(({ kind, value, off, source }) => kind === 'lighting' && !off && source === 'edit' && by.test(value));
  const nightly = isLit(BY_NIGHT);
  const daily = isLit(BY_DAY);
  const ofAnotherHour = (fact: SettingFact): boolean =>
    fact.kind === 'time' && ((nightly && timeOf(fact.value) !== 'night') || (daily && timeOf(fact.value) === 'night'));
  const anchors = edited.setting.filter(
    (fact) =>
      invented(fact) &&
      fact.source === 'writer' &&
      (fact.kind === 'place' || fact.kind === 'time') &&
      !said(fact.kind) &&
      !ofAnotherHour(fact),
  );
  const bareBrief = unwrite(edited);
  const base: Brief = {
    ...bareBrief,
    setting: [...bareBrief.setting, ...anchors.filter((fact) => !bareBrief.setting.includes(fact))],
  };
  // Where no hour was chosen, an edit of things chooses none, which would bring its light and its sun.
  const timeless =
    before.liberty !== undefined &&
    !before.setting.some(({ kind }) => kind === 'time') &&
    places(before.setting) === places(edited.setting);
  const scene = sceneOf(before);
  // Words that were taken back lead to no scene.
  const fresh = write(unsaying(before, base), {
    seed,
    liberty,
    ...(!anew && goesOn(before, edited) && { scene }),
    ...(timeless && !anew && { forbidden: ['time'] as const }),
    // What was told without a tableau goes on without one, unless it met none before the edit.
    tableaux:
      anew ||
      before.liberty === undefined ||
      scene !== undefined ||
      (!isUnrelated(before, edited) && sceneOf(write(unwrite(before), { seed, liberty })) === undefined),
  });
  // Another scene is told in sentences of its own.
  const retold = sceneOf(fresh) !== scene;
  if (anew) return fresh;
  const now = survey(fresh, liberty, seed);
  // "black and white" makes no black beach: what props go with is asked of the things and the place, not of the look.
  const { ground } = survey({ ...fresh, look: [] }, liberty, seed);
  const was = survey(before, liberty, seed);
  const moved = (now.scenes[0]?.id ?? '') !== (was.scenes[0]?.id ?? '');
  // Who switched off all that was added does not want it back with the next edit.
  const shy =
    before.liberty !== 'faithful' &&
    ![...before.subjects, ...before.setting, ...before.look].some(({ source }) => source === 'writer');
  const gate = guard(base);
  // An edit that leaves each thing, its deeds and the place as they were takes no sentence away but those that it contradicts.
  const bare = !moved && isUnrelated(before, edited) ? survey(bareOf(base, fresh), liberty, seed) : undefined;
  const context = bare && contextOf(bare);
  const otherSky = now.timeFact?.id !== was.timeFact?.id || now.weatherFact?.id !== was.weatherFact?.id;
  const told = (fact: Invention): boolean =>
    bare !== undefined &&
    context !== undefined &&
    fact.wordsOnly === true &&
    fact.rule !== undefined &&
    (fact.rule.startsWith('gleam.') ? !otherSky : suitsStill(fact.rule, bare, context));
  // What stood there stands there still: more of it, or in another colour.
  const still = before.subjects.every(
    ({ id, name, off, source }) =>
      off || source === 'writer' || edited.subjects.some((s) => s.id === id && s.name === name && !s.off),
  );
  // What this edit took out does not come back with it.
  const sceneRows = (brief: Brief) => [...brief.look, ...brief.setting].filter(isOfTableau);
  const [rows, left] = [sceneRows(before), sceneRows(edited)];
  const unwanted = ({ rule }: Invention): boolean =>
    rows.length > 0 && (left.length === 0 || (rows.some(isSameRow(rule)) && !left.some(isSameRow(rule))));
  const emptied = new Set<string>();

  const stays = (fact: Invention): boolean => {
    if (!invented(fact) || anchors.includes(fact as SettingFact)) return true;
    if ('kind' in fact && ofAnotherHour(fact as SettingFact)) {
      emptied.add(fact.kind);
      bench.reasons[fact.id] = unfit(fact);
      return false;
    }
    if (inAnotherColour(fact, edited)) {
      bench.reasons[fact.id] = unfit(fact);
      return false;
    }
    if (holds(fact, fresh)) return true;
    if (isOfTableau(fact) || (retold && fact.wordsOnly)) {
      bench.reasons[fact.id] = unfit(fact);
      return false;
    }
    if (told(fact)) return true;
    const reason = clash(fact, {
      base,
      fresh,
      now,
      was,
      ground,
      moved,
      still: still && !moved && !otherSky,
      gate: (each) => gate.admit(each.id, nameOf(each)),
    });
    if (reason === undefined) return true;
    if (fact.rule === PICTURE) emptied.add(PICTURE);
    else if ('kind' in fact) emptied.add(fact.kind);
    bench.reasons[fact.id] = reason;
    return false;
  };
  const subjects = edited.subjects.filter(stays);
  const setting = edited.setting.filter(stays);
  const look = edited.look.filter(stays);
  const comes = (fact: Invention): boolean => {
    if (!invented(fact)) return false;
    if (fact.rule === PICTURE) return !shy && (emptied.has(PICTURE) || (before.look.some(isMade) && !base.look.some(isMade)));
    if (fact.wordsOnly) return (moved || retold || isOfTableau(fact)) && !shy && !unwanted(fact);
    if (fact.source === 'inferred') return true;
    if ('kind' in fact && fact.kind !== 'background' && fact.kind !== 'place' && fact.kind !== 'time')
      return (
        emptied.has(fact.kind) ||
        (!shy && moved && !look.some(({ kind }) => kind === fact.kind) && fact.kind !== 'shot' && fact.kind !== 'composition')
      );
    // What belongs to an invented hour (the sun of an invented dawn) is an invention that follows.
    const consequence = 'kind' in fact && fact.kind === 'background' && isConsequence(fact, now);
    return consequence || (moved && !shy);
  };
  const ids = new Set([...subjects, ...setting, ...look].map(({ id }) => id));
  const incoming = <T extends Invention>(facts: readonly T[]): T[] =>
    facts.filter((fact) => !ids.has(fact.id) && comes(fact) && !inAnotherColour(fact, edited));
  return {
    ...edited,
    subjects: [...subjects, ...incoming(fresh.subjects)],
    setting: [...setting, ...incoming(fresh.setting)],
    look: [...look, ...incoming(fresh.look)].map((fact) => moonless(fact, edited)),
    text: [
      ...edited.text,
      ...fresh.text.filter(
        ({ rule, id }) =>
          rule !== undefined && !edited.text.some((text) => text.id === id) && before.text.every((text) => text.id !== id),
      ),
    ],
    liberty,
  };
}

/** Without a moon there is no moonlight: what follows from the night is starlight then. */
const moonless = (fact: LookFact, { absent }: Brief): LookFact =>
  fact.kind === 'lighting' &&
  fact.source !== 'user' &&
  /\bmoonlight\b/.test(fact.value) &&
  absent.some(({ value, off }) => !off && value === 'moon')
    ? { ...fact, value: fact.value.replace(/\bmoonlight\b/, 'starlight') }
    : fact;

const isOfTableau = ({ rule }: { rule?: string | undefined }): boolean => tableauOfRule(rule) !== undefined;
/** "A white moon stands high", where the moon is orange now. */
function inAnotherColour(fact: Invention, { subjects }: Brief): boolean {
  const row = fact.wordsOnly && fact.rule !== undefined ? tableauRow(fact.rule)?.text : undefined;
  if (row === undefined) return false;
  return subjects.some(({ name, attributes, off }) => {
    const colour = off ? undefined : attributes.find((each) => each.kind === 'color' && each.source === 'edit')?.value;
    if (colour === undefined) return false;
    const head = name.slice(name.lastIndexOf(' ') + 1);
    const told = [...row.matchAll(new RegExp(`\\b((?:\\p{L}+ )?\\p{L}+) ${head}\\b`, 'giu'))].flatMap(([, words = '']) =>
      words.toLowerCase().split(' '),
    );
    return told.some((word) => isColour(word) && !colour.split(/[ -]/).includes(word));
  });
}

/** The tableau that tells a Brief. */
const sceneOf = ({ look }: Brief): string | undefined => tableauOfRule(look.find(isOfTableau)?.rule)?.id;

/** The same row, in whichever way it is said. */
const isSameRow =
  (rule = '') =>
  (each: { rule?: string | undefined }): boolean =>
    ruleOfRow(each.rule ?? '') === ruleOfRow(rule);
const places = (setting: Brief['setting']): string =>
  setting.flatMap(({ kind, value, off }) => (kind === 'place' && !off ? [value] : [])).join();
const nameOf = (fact: Invention): string => ('value' in fact ? fact.value : fact.name);
const unfit = (fact: Invention): string => {
  const name = nameOf(fact);
  return `${name} ${isPlural(name) || / and /.test(name) ? 'do' : 'does'} not go with it`;
};
const holds = (fact: Invention, brief: Brief): boolean =>
  ('name' in fact ? brief.subjects : [...brief.setting, ...brief.look]).some(
    (each) => each.id === fact.id && nameOf(each) === nameOf(fact) && each.source !== 'user',
  );
const isConsequence = ({ rule = '', value }: SettingFact, now: Survey): boolean => {
  const [cause = ''] = rule.split('.');
  const implied = [
    now.timeFact?.id === cause ? TIMES[now.timeFact.id] : undefined,
    now.weatherFact?.id === cause ? WEATHERS[now.weatherFact.id] : undefined,
    ...now.scenes.filter(({ id }) => id === cause).map(({ id }) => SCENES[id]),
  ];
  return implied.some((entry) => entry?.implies.some((each) => each.value === value));
};

/** What kind of photograph it is, for words alone: another thing has another kind, and what somebody painted has none. */
const PICTURE = 'framing.picture';
const isMade = ({ kind, off, source }: LookFact): boolean =>
  !off && source !== 'writer' && (kind === 'medium' || kind === 'style' || kind === 'artist');

/** What a chat model added has no rule to ask: its light and colours go with another hour or weather, its things with another place. */
function clashOfModels(fact: Invention, { base, now, was, moved, gate }: Pick<Now, 'base' | 'now' | 'was' | 'moved' | 'gate'>) {
  if (
    'kind' in fact &&
    [...base.setting, ...base.look].some(({ kind, off }) => kind === fact.kind && !off && kind !== 'background')
  )
    return 'you asked for another';
  const otherSky = now.timeFact?.id !== was.timeFact?.id || now.weatherFact?.id !== was.weatherFact?.id;
  const ofSky = 'kind' in fact && ['lighting', 'palette', 'mood', 'weather', 'background'].includes(fact.kind);
  if (moved && (ofSky || 'name' in fact)) return 'it belongs to the place before';
  if (otherSky && ofSky) return `${nameOf(fact)} may not go with it`;
  return 'name' in fact && !gate(fact) ? 'it is there already, or was ruled out' : undefined;
}

/** Whether nothing that is there now rules out a mood or a framing. */
function suits({ kind, value }: { kind: string; value: string }, now: Survey): boolean {
  const known = kind === 'mood' ? moodKnown(value) : framingKnown(value);
  return known === undefined || scoreOf(known, contextOf(now).tags) >= 0;
}

/** Whether the colours suit what is there now as well as they suited what was there before: they stay, though others might too. */
function coloursStill(value: string, was: Survey, now: Survey): boolean {
  const known = paletteKnown(value);
  return known !== undefined && scoreOf(known, contextOf(now).tags) >= Math.max(1, scoreOf(known, contextOf(was).tags));
}

/** With the place, the hour and the light that there are now, and without any sentence. */
const bareOf = (base: Brief, fresh: Brief): Brief => ({
  ...base,
  setting: fresh.setting.filter(({ wordsOnly }) => !wordsOnly),
  look: fresh.look.filter(({ wordsOnly }) => !wordsOnly),
});

interface Now {
  was: Survey;
  base: Brief;
  fresh: Brief;
  now: Survey;
  ground: Circumstances;
  moved: boolean;
  /** Place, hour and weather are as they were, and nothing was taken away. */
  still: boolean;
  gate: (fact: Invention) => boolean;
}

/** Why an invention cannot stay, or undefined where nothing speaks against it. */
function clash(fact: Invention, { base, fresh, now, was, ground, moved, still, gate }: Now): string | undefined {
  const [cause = ''] = (fact.rule ?? '').split('.');
  if (fact.rule === PICTURE) return base.look.some(isMade) ? 'you said how it is made' : unfit(fact);
  if (fact.rule === 'framing.lens' && !contextOf(now).lens) return 'no camera made it';
  if (fact.wordsOnly && fact.rule !== undefined && !fact.rule.startsWith('framing.')) return unfit(fact);
  // One stall more leaves the stalls of a market where they are.
  if (fact.source === 'inferred' && 'name' in fact && still && !gate(fact)) return undefined;
  if (fact.source === 'inferred') return `${nameOf(fact)} no longer follows`;
  if (fact.rule?.startsWith('chat:')) return clashOfModels(fact, { base, now, was, moved, gate });
  if ('kind' in fact && !['background', 'place', 'time'].includes(fact.kind)) {
    const asked = base.look.some(({ kind, off }) => kind === fact.kind && !off);
    if (asked) return 'you asked for another';
    if (fact.rule === 'framing.plain')
      return base.setting.some(({ kind }) => kind === 'place') ? 'there is a place now' : undefined;
    // What was chosen because it suits stays until something rules it out.
    if (/^(?:mood|framing)\./.test(fact.rule ?? '')) return suits(fact, now) ? undefined : unfit(fact);
    // A choice among lights or colours that suited is not made again for one thing more.
    if (still && (fact.kind === 'palette' || /^(?:light\.choice|day\.light)$/.test(fact.rule ?? ''))) return undefined;
    if (fact.kind === 'palette' && !moved && coloursStill(fact.value, was, now)) return undefined;
    const another = fresh.look.find(({ kind }) => kind === fact.kind);
    if (another && another.value !== nameOf(fact)) return unfit(fact);
    return undefined;
  }
  if ('kind' in fact && (fact.kind === 'place' || fact.kind === 'time')) return 'you asked for another';
  const prop = propOf(fact.rule ?? '', nameOf(fact));
  if (prop) {
    if (!now.scenes.some(({ id }) => id === prop.scene))
      return moved ? `${isPlural(nameOf(fact)) ? 'they belong' : 'it belongs'} to ${SCENES[prop.scene].name}` : undefined;
    if (!fits(prop.prop.when, ground)) return unfit(fact);
    return gate(fact) ? undefined : 'it is there already, or was ruled out';
  }
  if (cause in TIMES || cause in WEATHERS || cause in SCENES) {
    const current =
      now.timeFact?.id === cause || now.weatherFact?.id === cause || now.scenes.some(({ id }) => id === (cause as SceneId));
    return current && holds(fact, fresh) ? undefined : `${nameOf(fact)} no longer follows`;
  }
  return undefined;
}
