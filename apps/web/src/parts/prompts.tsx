/** The Brief in every generator's language, ready to be carried there. */
import { Tabs } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import { isBlank } from '../model/doc.ts';
import type { StudioClient } from '../state/studio-client.ts';
import type { PromptText } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  client: StudioClient | undefined;
  doc: Doc;
  tab: string | undefined;
  onTab: (tab: string) => void;
  onCopied: (what: string) => void;
  onTrouble: (error: unknown) => void;
}

const CALM_MS = 120;

export function Prompts({ client, doc, tab, onTab, onCopied, onTrouble }: Props) {
  const [prompts, setPrompts] = useState<PromptText[]>([]);
  useEffect(() => {
    if (!client || isBlank(doc)) {
      setPrompts([]);
      return;
    }
    const abort = new AbortController();
    const soon = setTimeout(() => {
      client.call('prompts', { doc }, { signal: abort.signal }).then(
        (list) => abort.signal.aborted || setPrompts(list),
        () => {},
      );
    }, CALM_MS);
    return () => {
      abort.abort();
      clearTimeout(soon);
    };
  }, [client, doc]);

  if (prompts.length === 0) return null;
  const open = prompts.some(({ id }) => id === tab) ? tab : prompts[0]?.id;
  const copy = (text: string, name: string) =>
    navigator.clipboard.writeText(text).then(() => onCopied(`Prompt for ${name} copied.`), onTrouble);
  return (
    <section className="prompts" aria-labelledby="prompts-name" id="prompts">
      <h2 id="prompts-name">Prompts</h2>
      <Tabs.Root value={open ?? ''} onValueChange={onTab}>
        <Tabs.List className="tabs" aria-label="Generators">
          {prompts.map(({ id, name }) => (
            <Tabs.Trigger key={id} value={id}>
              {name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {prompts.map((each) => (
          <Tabs.Content key={each.id} value={each.id} className="tab">
            <p className="prompt-text">{each.prompt}</p>
            {each.negative && (
              <p className="prompt-text prompt-negative">
                <span className="quiet">Negative </span>
                {each.negative}
              </p>
            )}
            <div className="prompt-foot">
              <span className="quiet">
                {each.prompt.length.toLocaleString('en')} of {each.maxLength.toLocaleString('en')} characters
                {each.parameters.map(([key, value]) => ` · ${key} ${value}`).join('')}
              </span>
              <button
                type="button"
                className="button"
                onClick={() => copy(each.negative ? `${each.prompt}\nNegative: ${each.negative}` : each.prompt, each.name)}
              >
                <Icon name="copy" size={15} /> Copy
              </button>
            </div>
            {each.warnings.length > 0 && (
              <ul className="warnings" aria-label="Not taken over">
                {each.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            )}
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </section>
  );
}
