/** The Brief in a generator's language, ready to be carried there: tabs for the usual ones, a menu of all. */
import { Tabs } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { type Doc, isBlank } from '../model/doc.ts';
import type { StudioClient } from '../state/studio-client.ts';
import type { DialectName, PromptText } from '../worker/protocol.ts';
import { Generators } from './generators.tsx';
import { Icon } from './icons.tsx';

interface Props {
  all: readonly DialectName[];
  client: StudioClient | undefined;
  doc: Doc;
  /** Whether the draft is still waited for. */
  behind: boolean;
  /** Ids of things that have no drawing, or are hidden in it. */
  unseen: readonly string[];
  /** Ids of facts of which the painter warned. */
  amiss: readonly string[];
  /** A dialect that was asked for by name. */
  tab: string | undefined;
  onTab: (tab: string) => void;
  onCopied: (what: string) => void;
  onTrouble: (error: unknown) => void;
}

/** After the draft, which is waited for with more impatience. */
const CALM_MS = 150;
/** The underlines come when nobody waits for anything else. */
const LATER_MS = 1000;
/** As many tabs as one line of the column holds. */
const TABS = 4;

export function Prompts({ all, client, doc, behind, unseen, amiss, tab, onTab, onCopied, onTrouble }: Props) {
  const [prompt, setPrompt] = useState<PromptText>();
  const [version, setVersion] = useState<string>();
  const chosen = all.find(({ id }) => id === tab) ?? all[0];
  const id = chosen && (version && chosen.versions.includes(version) ? `${chosen.id}@${version}` : chosen.id);

  useEffect(() => {
    if (!client || isBlank(doc) || id === undefined || behind) return;
    const abort = new AbortController();
    const soon = setTimeout(() => {
      client.call('prompt', { doc, id }, { signal: abort.signal }).then(
        (next) => abort.signal.aborted || setPrompt(next),
        // The words themselves are in trouble; that is said under the box.
        () => abort.signal.aborted || setPrompt(undefined),
      );
    }, CALM_MS);
    return () => {
      abort.abort();
      clearTimeout(soon);
    };
  }, [client, doc, id, behind]);

  const shown = useShown(client, doc, { unseen, amiss }, prompt);
  if (!chosen) return null;
  const choose = (next: string) => {
    setVersion(undefined);
    onTab(next);
  };
  const usual = all.slice(0, TABS);
  const tabs = usual.includes(chosen) ? usual : [...usual.slice(0, TABS - 1), chosen];
  const copy = ({ prompt: text, negative }: PromptText) =>
    navigator.clipboard
      .writeText(negative ? `${text}\nNegative: ${negative}` : text)
      .then(() => onCopied(`Prompt for ${chosen.name} copied.`), onTrouble);
  return (
    <section className="prompts" aria-labelledby="prompts-name" id="prompts">
      <div className="section-head">
        <h2 id="prompts-name">Take it to a generator</h2>
        <Generators all={all} onChoose={({ id: each }) => choose(each)}>
          <button type="button" className="text-button">
            all {all.length}
            <span className="sr-only"> generators</span>
          </button>
        </Generators>
      </div>
      <Tabs.Root value={chosen.id} onValueChange={choose}>
        <Tabs.List className="tabs" aria-label="Generators">
          {tabs.map((each) => (
            <Tabs.Trigger key={each.id} value={each.id}>
              {each.name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={chosen.id} className="tab">
          {prompt && prompt.id === id && (
            <Text prompt={prompt} shown={shown} onCopy={() => copy(prompt)}>
              {chosen.versions.length > 1 && (
                <label className="quiet version">
                  Version{' '}
                  <select value={version ?? chosen.versions[0]} onChange={(event) => setVersion(event.target.value)}>
                    {chosen.versions.map((each) => (
                      <option key={each}>{each}</option>
                    ))}
                  </select>
                </label>
              )}
            </Text>
          )}
        </Tabs.Content>
      </Tabs.Root>
    </section>
  );
}

type Stretch = readonly [start: number, end: number];
const NONE: readonly Stretch[] = [];

const idsIn = (joined: string): string[] => joined.split(' ').filter((id) => id !== '');

/** Where a prompt says what the drawing shows. */
function useShown(
  client: StudioClient | undefined,
  doc: Doc,
  { unseen, amiss }: Pick<Props, 'unseen' | 'amiss'>,
  prompt: PromptText | undefined,
): readonly Stretch[] {
  const [shown, setShown] = useState<{ of: PromptText; stretches: readonly Stretch[] }>();
  const without = unseen.join(' ');
  const warned = amiss.join(' ');
  useEffect(() => {
    if (!client || !prompt) return;
    const abort = new AbortController();
    const { signal } = abort;
    const later = setTimeout(() => {
      client.call('shown', { doc, prompt: prompt.prompt, unseen: idsIn(without), amiss: idsIn(warned) }, { signal }).then(
        (stretches) => signal.aborted || setShown({ of: prompt, stretches }),
        // The prompt is there all the same.
        () => {},
      );
    }, LATER_MS);
    return () => {
      abort.abort();
      clearTimeout(later);
    };
  }, [client, doc, prompt, without, warned]);
  return shown && shown.of === prompt ? shown.stretches : NONE;
}

function marked(text: string, shown: readonly Stretch[]) {
  const pieces = [];
  let at = 0;
  for (const [start, end] of shown) {
    if (start < at) continue;
    pieces.push(<span key={at}>{unbroken(text.slice(at, start))}</span>);
    pieces.push(
      <span key={`shown ${start}`} className="in-drawing">
        {text.slice(start, end)}
      </span>,
    );
    at = end;
  }
  pieces.push(<span key={at}>{unbroken(text.slice(at))}</span>);
  return pieces;
}

/** A flag and its value stay on one line. */
const unbroken = (text: string) =>
  text.split(/(--[a-z]+(?: [^\s,]+)?)/i).map((piece, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which have no other name
      <span key={i} className="unbroken">
        {piece}
      </span>
    ) : (
      piece
    ),
  );

function Text({
  prompt,
  shown,
  onCopy,
  children,
}: {
  prompt: PromptText;
  shown: readonly Stretch[];
  onCopy: () => void;
  /** What else can be chosen of it. */
  children: ReactNode;
}) {
  const { length, maxLength, unit, parameters, warnings, negative } = prompt;
  return (
    <>
      <p className="prompt-text">{marked(prompt.prompt, shown)}</p>
      {negative && (
        <p className="prompt-text prompt-negative">
          <span className="quiet">Negative </span>
          {negative}
        </p>
      )}
      {/* Kept free, so that nothing moves when the underlines come. */}
      <p className="quiet prompt-says">
        <span className="in-drawing">Underlined</span>: also in the drawing. The rest is for the generator.
      </p>
      <div className="prompt-foot">
        <span className="quiet" title={unit}>
          {length.toLocaleString('en')} of {maxLength.toLocaleString('en')} {unit.replace(/ \(.*\)$/, '')}
        </span>
        {children}
        <button type="button" className="button" onClick={onCopy}>
          <Icon name="copy" size={15} /> Copy
        </button>
      </div>
      {parameters.length > 0 && (
        <dl className="parameters">
          {parameters.map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {warnings.length > 0 && (
        <ul className="warnings" aria-label="Not taken over">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
    </>
  );
}
