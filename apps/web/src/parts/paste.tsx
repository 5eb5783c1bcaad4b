/** A prompt from elsewhere, held against the idea: what it kept, dropped and added. */
import { useEffect, useRef, useState } from 'react';
import { copyText } from '../state/copy-text.ts';
import type { StudioClient } from '../state/studio-client.ts';
import type { CheckResult, Finding } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  client: StudioClient | undefined;
  idea: string;
  onCopied: (what: string) => void;
  /** For whoever does not see what it came to. */
  onHeard: (what: string) => void;
  onUse: (idea: string) => void;
  onTrouble: (error: unknown) => void;
}

/** After the last key, here or in the words. */
const CALM_MS = 120;

const GROUPS = [
  { name: 'Kept', key: 'kept' },
  { name: 'Dropped', key: 'dropped' },
  { name: 'Added', key: 'invented' },
] as const;

export function Paste({ client, idea, onCopied, onHeard, onUse, onTrouble }: Props) {
  const [prompt, setPrompt] = useState('');
  const [checked, setChecked] = useState<{ prompt: string; result: CheckResult }>();
  const told = useRef({ onHeard, onTrouble });
  told.current = { onHeard, onTrouble };
  // Held against the words of now, also where they change after it, or the painter comes after it.
  useEffect(() => {
    if (!client || prompt.trim() === '' || idea.trim() === '') {
      setChecked(undefined);
      return;
    }
    const abort = new AbortController();
    const soon = setTimeout(() => {
      client.call('check', { idea, prompt }, { signal: abort.signal }).then(
        (result) => {
          if (abort.signal.aborted) return;
          setChecked({ prompt, result });
          told.current.onHeard(
            GROUPS.map(({ name, key }) => `${name}: ${result[key].map(({ value }) => value).join(', ') || 'nothing'}.`).join(
              ' ',
            ),
          );
        },
        (error: unknown) => abort.signal.aborted || told.current.onTrouble(error),
      );
    }, CALM_MS);
    return () => {
      abort.abort();
      clearTimeout(soon);
    };
  }, [client, idea, prompt]);
  const askAChat = async () => {
    if (!client) return;
    try {
      const copied = await copyText((signal) => client.call('ask', { idea }, { signal }));
      if (copied) onCopied('A message for any chat is copied. Paste its answer below.');
    } catch (error) {
      onTrouble(error);
    }
  };
  return (
    <section className="paste" aria-labelledby="paste-name">
      <div className="section-head">
        <h3 id="paste-name">Compare a prompt you have</h3>
        <button type="button" className="text-button" title="copies a message for any chat" onClick={askAChat}>
          have a chat write one
        </button>
      </div>
      <textarea
        aria-label="A prompt from elsewhere"
        placeholder="Paste it here: you see what of your words it keeps, drops and adds"
        rows={1}
        value={prompt}
        spellCheck={false}
        onChange={(event) => setPrompt(event.target.value)}
      />
      {checked && checked.prompt === prompt && (
        <div className="checked">
          <MarkedPrompt prompt={prompt} result={checked.result} />
          <dl>
            {GROUPS.map(({ name, key }) => (
              <div key={key} data-group={key}>
                <dt>
                  {name} <span className="quiet">{checked.result[key].length}</span>
                </dt>
                <dd>
                  {checked.result[key].length === 0 ? (
                    <span className="quiet">nothing</span>
                  ) : (
                    checked.result[key].map((finding) => (
                      <span key={`${finding.start}-${finding.value}`} className="finding" title={finding.reason}>
                        {finding.value}
                      </span>
                    ))
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <div className="paste-acts">
            <button
              type="button"
              className="button"
              onClick={() =>
                copyText(async () => checked.result.corrected).then(
                  (copied) => copied && onCopied('The prompt is copied, without what was added.'),
                  onTrouble,
                )
              }
            >
              <Icon name="copy" size={15} /> Copy without additions
            </button>
            <button type="button" className="button" onClick={() => onUse(checked.result.idea)}>
              See it drawn
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function MarkedPrompt({ prompt, result: { kept, invented } }: { prompt: string; result: CheckResult }) {
  const marks: (Finding & { group: string })[] = [
    ...kept.map((finding) => ({ ...finding, group: 'kept' })),
    ...invented.map((finding) => ({ ...finding, group: 'invented' })),
  ].sort((a, b) => a.start - b.start);
  const pieces = [];
  let at = 0;
  for (const { start, end, group, reason } of marks) {
    if (start < at) continue;
    pieces.push(prompt.slice(at, start));
    pieces.push(
      <mark key={start} data-group={group} title={reason}>
        {prompt.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  pieces.push(prompt.slice(at));
  return <p className="prompt-text">{pieces}</p>;
}
