/** What a person sees when a picture is finished. */
import { compile } from '@atelier/prompt';
import type { Artwork } from '../use-cases/imagine.ts';
import { labelled } from './out.ts';
import { nameForPerson } from './person.ts';
import { preview } from './preview.ts';
import { cannotDraw, nothingToDraw, saidLines } from './said.ts';
import { dim, previewKind } from './terminal.ts';

/** The dialect that most generators understand, for what the Illustrator cannot draw. */
const ELSEWHERE = 'gpt-image';

/** Warnings that have a line of their own already. */
const SAID_ABOVE = new Set(['not-drawn', 'unread']);

interface Shown {
  /** The picture that was shown before it, if any. */
  before: Artwork | undefined;
  last: boolean;
  /** Not of an idea alone, so that idea and seed do not bring it back. */
  edited?: boolean;
}

export function artworkLines(artwork: Artwork, { before, last, edited }: Shown): string {
  const { image, provenance, file } = artwork;
  const { engine, seed } = provenance;
  // An engine without seeds draws another picture every time.
  const repeatable = !provenance.warnings.some(({ code }) => code === 'no-seed');
  const drawn = engine.kind === 'procedural';
  const again = drawn
    ? `same again: ${edited ? `atelier replay ${nameForPerson(file)}` : `--seed ${seed}`}`
    : `much alike again: ${edited ? `atelier imagine ${nameForPerson(file)} ` : ''}--engine ${engine.id} --seed ${seed}`;
  // Several pictures of one idea mostly say the same; it is said again where it changed.
  const known = new Set(before ? wordsAbout(before) : []);
  let out = wordsAbout(artwork)
    .filter((line) => !known.has(line))
    .map((line) => `${line}\n`)
    .join('');
  const kind = previewKind(process.stdout);
  if (kind) out += preview(image, kind, process.stdout.columns ?? 80);
  const how = drawn ? 'procedural, no AI model' : (engine.model ?? 'a trained model');
  const { cost } = provenance.receipt ?? {};
  const price = cost ? [`$${cost.amount.toFixed(3)}`] : [];
  const seconds = `${(image.ms / 1000).toFixed(1)} s`;
  out += `${[nameForPerson(file), `drawn by ${engine.name}, ${how}`, seconds, ...price, ...(repeatable ? [again] : [])].join('   ')}\n`;
  if (artwork.maps) out += `${labelled('Maps', artwork.maps.map(nameForPerson))}\n`;
  const other = drawn ? `atelier imagine "…" --seed ${seed} --liberty free` : 'atelier read last';
  const next = `Next   atelier prompt last --for midjourney  ·  ${other}`;
  return last ? `${out}${dim(next)}\n` : out;
}

function wordsAbout({ image, provenance: { brief, options, warnings } }: Artwork): string[] {
  const trouble = image.stage && cannotDraw(image.stage, compile(brief, ELSEWHERE).prompt, options.missing === 'sketch');
  const notes = warnings.filter(({ code }) => !SAID_ABOVE.has(code)).map(({ message }) => labelled('Note', [message]));
  const nothing = image.stage && nothingToDraw(brief, image.stage);
  return [...(nothing ? [nothing] : []), ...(trouble ? [trouble] : []), ...saidLines(brief), ...notes];
}
