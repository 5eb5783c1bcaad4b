/** What a person sees when a picture is finished. */
import { compile } from '@atelier/prompt';
import type { Artwork } from '../use-cases/imagine.ts';
import { nameForPerson } from './person.ts';
import { preview } from './preview.ts';
import { cannotDraw, saidLines } from './said.ts';
import { dim, previewKind } from './terminal.ts';

/** The dialect that most generators understand, for what the Illustrator cannot draw. */
const ELSEWHERE = 'gpt-image';

export function artworkLines(artwork: Artwork, { before, last }: { before: Artwork | undefined; last: boolean }): string {
  const { image, provenance, file } = artwork;
  const { brief, engine, options, seed } = provenance;
  const lines: string[] = [];
  const trouble = image.stage && cannotDraw(image.stage, compile(brief, ELSEWHERE, {}).prompt, options.missing === 'sketch');
  const said = saidLines(brief);
  // Several pictures of one idea mostly say the same; it is said again where it changed.
  const known = before ? new Set(saidLines(before.provenance.brief)) : new Set<string>();
  if (trouble && !before) lines.push(trouble);
  lines.push(...said.filter((line) => !known.has(line)));
  for (const warning of provenance.warnings) if (warning.code !== 'not-drawn') lines.push(`Note       ${warning.message}`);

  const kind = previewKind(process.stdout);
  let out = lines.length > 0 ? `${lines.join('\n')}\n` : '';
  if (kind) out += preview(image, kind, process.stdout.columns ?? 80);
  const how = engine.kind === 'procedural' ? 'procedural, no AI model' : (engine.model ?? 'a trained model');
  const seconds = `${(image.ms / 1000).toFixed(1)} s`;
  out += `${[nameForPerson(file), `drawn by ${engine.name}, ${how}`, seconds, `same again: --seed ${seed}`].join('   ')}\n`;
  if (last)
    out += `${dim(`Next   atelier prompt last --for midjourney  ·  atelier imagine "…" --seed ${seed} --liberty free`)}\n`;
  return out;
}
