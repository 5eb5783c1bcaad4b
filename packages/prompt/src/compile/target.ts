/**
 * From a target's data and its way to write, a dialect: version, settings, absence, references, budget and weights are the same
 * work for every target, and are done here.
 */
import { AtelierError, type Brief, type DialectPrompt, type Warning } from '@atelier/spec';
import { type Absence, sayAbsence } from './absence.ts';
import { fit } from './budget.ts';
import type { Capabilities, Facts } from './capabilities.ts';
import type { CompileOptions, Dialect, Piece } from './dialect.ts';
import { withoutLeast } from './least.ts';
import { lengthIn, UNIT_NAMES } from './measure.ts';
import { type AsWritten, asWritten } from './realise/as-written.ts';
import { absenceSentence } from './realise/plain-sentences.ts';
import { sentence } from './realise/words.ts';
import { mentions, type Placed, placeReferences, sentReferences } from './references.ts';
import { refusals } from './refusals.ts';
import { settingsOf } from './settings-of.ts';
import { weigh, weightedFacts } from './weights.ts';

export type Parameters = DialectPrompt['parameters'];

/** What a target has to write from. */
export interface Work {
  /** With absences turned into what the target says instead. */
  brief: Brief;
  capabilities: Capabilities;
  version: string | undefined;
  options: CompileOptions;
  parameters: Parameters;
  /** For the target's own negative channel. */
  negative: readonly string[];
  placed: readonly Placed[];
  /** For a structure: the sentences as they were written, where there are such. */
  sentences?: string | undefined;
  /** Takes what the target itself has to say. */
  warn(code: string, message: string, about?: string): void;
}

export interface Target {
  id: string;
  name: string;
  facts: Facts;
  capabilities: Capabilities;
  /** What differs by version, the default first. A list, because an object would put “7” before “8.2”. */
  versions?: readonly (readonly [version: string, differs: Partial<Capabilities>])[];
  /** Between pieces. Default a space. */
  joiner?: string;
  /** Where the target reads signs as commands and has no escape for them: what is written instead, and a sentence that says so. */
  rewrite?: { apply(text: string): string; message: string };
  /** Escapes what would be read as a command. */
  escape?(text: string, version: string | undefined): string;
  pieces(work: Work): readonly Piece[];
  /** For targets that read a structure rather than a text; undefined where this version takes text. */
  structure?(work: Work): unknown;
  /** What stands before and after the pieces, and counts with them; may add parameters. */
  frame?(work: Work): { before?: string; after?: string; parameters?: Parameters };
  /** The last hand on the text: a capital, a full stop. */
  finish?(text: string): string;
  usesStage?(version: string | undefined): boolean;
}

export function dialectOf(target: Target): Dialect {
  const { id, name, facts, versions = [], usesStage } = target;
  const names = versions.map(([version]) => version);
  const known = new Map(versions.map(([version, differs]) => [version, { ...target.capabilities, ...differs }]));
  const capabilitiesOf = (version = names[0]): Capabilities => {
    if (version === undefined) return target.capabilities;
    const found = known.get(version);
    if (found) return found;
    throw new AtelierError(
      'unknown-dialect',
      `Expected a version of ${id} (${names.length > 0 ? names.join(', ') : 'it has none'}), got “${version}”.`,
    );
  };
  return {
    id,
    name,
    versions: names,
    capabilities: capabilitiesOf(),
    facts,
    usesStage: (version = names[0]) => usesStage?.(version) ?? false,
    capabilitiesOf,
    compile: (brief, options) => {
      // Read from a prompt of this target's version 7, it stays with version 7.
      const [from, own] = brief.format.dialect?.split('@') ?? [];
      const version = options.version ?? (from === id && own !== undefined && known.has(own) ? own : names[0]);
      return written(target, brief, options, version, capabilitiesOf(version));
    },
  };
}

function written(
  target: Target,
  brief: Brief,
  options: CompileOptions,
  version: string | undefined,
  capabilities: Capabilities,
): DialectPrompt {
  const { id, name, joiner = ' ' } = target;
  const warnings: Warning[] = [];
  const prompt = options.motion ? undefined : options.asWritten;
  // A structure has a key for what must not appear.
  const kept = prompt && asWritten(brief, prompt, capabilities.negative !== 'words' || capabilities.register === 'json');
  const absence = sayAbsence(kept ? { ...brief, absent: kept.absent } : brief, capabilities, name);
  const references = placeReferences(brief, capabilities, name);
  const settings = settingsOf(brief, options, capabilities, name);
  const work: Work = {
    brief: absence.brief,
    capabilities,
    version,
    options,
    parameters: settings.parameters,
    negative: absence.negative,
    placed: references.placed,
    ...(kept && { sentences: [kept.text, ...new Set(absence.instead)].map(sentence).join(' ') }),
    warn: (code, message, about) => warnings.push({ code, message, ...(about !== undefined && { about }) }),
  };
  let rewritten = false;
  const protect = (text: string) => {
    const safe = target.rewrite?.apply(text) ?? text;
    rewritten ||= safe !== text;
    return target.escape?.(safe, version) ?? safe;
  };
  const structure = target.structure?.(work);
  if (kept && kept.denying.length > 0 && capabilities.negative !== 'words')
    work.warn(
      'negation-kept',
      `${name} may draw what is denied; as it was written stands ${kept.denying.map((each) => `“${each}”`).join(' ')}`,
    );
  if (structure !== undefined) {
    // Sentences that do not fit are taken apart: of facts some can be left out.
    if (kept && lengthIn(JSON.stringify(structure), capabilities.unit) > capabilities.maxLength)
      return written(target, brief, { ...options, asWritten: undefined }, version, capabilities);
    const made = structured(target, work, structure);
    return {
      dialect: id,
      ...(version !== undefined && { version }),
      prompt: made.prompt,
      parameters: settings.parameters,
      ...sentReferences(references.placed),
      warnings: [
        ...made.warnings,
        ...warnings,
        ...settings.warnings,
        ...absence.warnings,
        ...references.warnings,
        ...refusals(kept ? { ...brief, unread: kept.unread } : brief),
        ...weightWarning(
          capabilities.weights === 'record' ? [] : weightedFacts(brief).map((fact) => fact.name),
          capabilities,
          name,
        ),
        ...foreignSettings(brief, id, name),
      ],
    };
  }
  const own = kept ? keptPieces(kept, absence, capabilities) : target.pieces(work);
  // A target may have put the name of a picture where its subject stands.
  const unnamed = work.placed.filter(({ mention }) => !own.some(({ text }) => mention !== undefined && text.includes(mention)));
  const pieces = [...own, ...mentions(unnamed, brief).map((text): Piece => ({ text, rank: 0 }))].map(
    ({ text, rank, bare }): Piece => ({ text: protect(text), rank, ...(bare !== undefined && { bare: protect(bare) }) }),
  );
  const { before = '', after = '', parameters = {} } = target.frame?.(work) ?? {};
  const { maxLength, unit, limit } = capabilities;
  const room = { maxLength, unit, limit, taken: frameLength(before + after, capabilities) };
  const body = fit(pieces, kept && capabilities.register === 'prose' ? ' ' : joiner, room, name);
  const facts = weightedFacts(absence.brief);
  const weighed = facts.length === 0 ? { text: body.text, unsaid: [] } : weigh(body.text, facts, capabilities.weights, protect);
  const text = target.finish?.(weighed.text) ?? weighed.text;
  const negative = negativeText(absence.negative, capabilities, protect, name, warnings);
  if (rewritten && target.rewrite) work.warn('characters-changed', target.rewrite.message);
  return {
    dialect: id,
    ...(version !== undefined && { version }),
    prompt: `${before}${text}${after}`,
    ...(negative !== '' && { negative }),
    parameters: { ...settings.parameters, ...parameters },
    ...sentReferences(references.placed),
    warnings: [
      ...body.warnings,
      ...warnings,
      ...settings.warnings,
      ...absence.warnings,
      ...references.warnings,
      // In the sentences as they were written nothing is missing.
      ...refusals(kept ? { ...brief, unread: kept.unread } : brief),
      ...weightWarning(weighed.unsaid, capabilities, name),
      ...foreignSettings(brief, id, name),
    ],
  };
}

/** Phrases and tags end without a stop, sentences with one. What was denied beside the words is said behind them. */
function keptPieces({ text }: AsWritten, { brief, instead }: Absence, { register, negative }: Capabilities): Piece[] {
  const prose = register === 'prose';
  return [
    { text: prose ? sentence(text) : text.replace(/\.$/, ''), rank: 0 },
    ...[...new Set(instead)].map((words): Piece => ({ text: prose ? sentence(words) : words, rank: 0 })),
    ...(negative === 'words' ? absenceSentence(brief) : []),
  ];
}

/** Facts go one by one, the least important first, until the structure fits. */
function structured(target: Target, work: Work, first: unknown): { prompt: string; warnings: Warning[] } {
  const { maxLength, unit } = work.capabilities;
  const left: string[] = [];
  let brief = work.brief;
  let prompt = JSON.stringify(first);
  while (lengthIn(prompt, unit) > maxLength) {
    const leaner = withoutLeast(brief);
    if (leaner === undefined) break;
    brief = leaner.brief;
    left.unshift(leaner.left);
    prompt = JSON.stringify(target.structure?.({ ...work, brief }));
  }
  const message = `${target.name} takes ${maxLength} ${UNIT_NAMES[unit]}; left out: ${left.join('; ')}.`;
  return { prompt, warnings: left.length === 0 ? [] : [{ code: 'prompt-shortened', message }] };
}

const frameLength = (text: string, { unit }: Capabilities): number => (text === '' ? 0 : lengthIn(text, unit));

function negativeText(
  negative: readonly string[],
  { negative: channel, maxNegative }: Capabilities,
  protect: (text: string) => string,
  name: string,
  warnings: Warning[],
): string {
  const kept = negative.map(protect);
  if (channel !== 'field') return channel === 'parameter' ? kept.join(', ') : '';
  const left: string[] = [];
  while (maxNegative !== undefined && kept.join(', ').length > maxNegative) left.unshift(kept.pop() ?? '');
  if (left.length > 0)
    warnings.push({
      code: 'negative-shortened',
      message: `${name} takes ${maxNegative} characters in its negative prompt; left out: ${left.join(', ')}.`,
    });
  return kept.join(', ');
}

function weightWarning(unsaid: readonly string[], { weights }: Capabilities, name: string): Warning[] {
  if (unsaid.length === 0) return [];
  const why =
    weights === 'none'
      ? `${name} takes no weights; said once each`
      : weights === 'fraction'
        ? `${name} takes weights between 0 and 1 only; said once each`
        : 'These have weights but do not stand in the prompt in one stretch, so they have none there';
  return [{ code: 'no-weights', message: `${why}: ${unsaid.join(', ')}.` }];
}

/** What was said in another generator's settings has no meaning here. */
function foreignSettings({ format }: Brief, id: string, name: string): Warning[] {
  const own = format.dialect?.split('@')[0] === id;
  const names = Object.keys(format.parameters ?? {});
  return own || names.length === 0
    ? []
    : [{ code: 'settings-left', message: `These settings mean nothing to ${name}: ${names.join(', ')}.` }];
}
