/** Copies the prompt for a generator: of the words that stand there when it is written, however long they take to be read. */
import { type RefObject, useCallback } from 'react';
import { type Doc, isBlank } from '../model/doc.ts';
import type { DialectName } from '../worker/protocol.ts';
import { ClipboardClosed, copyText } from './copy-text.ts';
import type { StudioClient } from './studio-client.ts';
import { type GeneratorStore, idOf, wordsFor } from './use-generator.ts';

/** Before that nobody wonders whether the button was pressed. */
const PATIENCE_MS = 500;

export function useCopyPrompt(
  client: StudioClient | undefined,
  now: RefObject<Doc>,
  { generator, version, choose, unfold }: GeneratorStore,
  tell: (text: string, tone?: 'trouble') => void,
): (of: DialectName) => Promise<void> {
  return useCallback(
    async (of) => {
      if (!client) return;
      // The version that was chosen is of the generator that is shown.
      const wanted = of.id === generator?.id ? version : undefined;
      const id = idOf(of, wanted);
      choose(of.id);
      const slow = setTimeout(() => tell('The prompt is being written …'), PATIENCE_MS);
      try {
        const copied = await copyText(async (signal) => {
          for (;;) {
            const doc = now.current;
            if (isBlank(doc)) throw new Error('The words were cleared, so no prompt was copied.');
            const { prompt, negative } = await client.call('prompt', { doc, id }, { signal });
            if (now.current === doc) return negative ? `${prompt}\nNegative: ${negative}` : prompt;
          }
        });
        // Where another press came first, that one speaks.
        if (copied) tell(`Prompt ${wordsFor(of, wanted)} copied.`);
      } catch (error) {
        if (error instanceof ClipboardClosed) {
          unfold(true);
          tell('The clipboard is not open to this page. Select the text and copy it.', 'trouble');
        } else tell(error instanceof Error ? error.message : String(error), 'trouble');
      } finally {
        clearTimeout(slow);
      }
    },
    [client, now, generator, version, choose, unfold, tell],
  );
}
