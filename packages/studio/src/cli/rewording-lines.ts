/** What a person reads after a refusal: the guess, the diff, and the command that would send it. */
import { AtelierError, type Brief } from '@atelier/spec';
import { offerFor } from '../use-cases/rewording.ts';

interface Refused {
  error: Error;
  brief: Brief;
  dialect: string;
}

/** `undefined` where nothing was refused. */
export function rewordingLines(
  { error, brief, dialect }: Refused,
  { engine, seed }: { engine: string; seed: number },
): string | undefined {
  if (!(error instanceof AtelierError) || !error.refusal) return undefined;
  const { kind } = error.refusal;
  if (kind === 'account') return 'No other words help: the account itself may not draw this. See its settings at the provider.';
  if (kind === 'safety-down') return 'The idea was not judged. Try the same again later.';
  const offer = offerFor(error, brief, dialect);
  if (!offer) return 'We cannot tell which word it was; nothing is offered rather than guessed blindly.';
  const command = (words: string, flags = '') =>
    `  atelier imagine ${JSON.stringify(words)} --engine ${engine} --seed ${seed}${flags}`;
  const again = offer.added
    ? `It was added by the writer; without what it adds:\n${command(brief.idea, ' --liberty faithful')}`
    : offer.idea
      ? `Nothing was sent again. To send it so:\n${command(offer.idea)}`
      : 'Nothing was sent again. Say it in other words to try.';
  return `${offer.guess}\n  ${offer.diff}\n${again}`;
}
