/** The Brief in a generator's language, ready to be carried there: one quiet row, which opens to the text and to other generators. */
import { Tabs } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { type Doc, isBlank } from '../model/doc.ts';
import type { StudioClient } from '../state/studio-client.ts';
import type { Atelier } from '../state/use-atelier.ts';
import { idOf, wordsFor } from '../state/use-generator.ts';
import type { DialectName, PromptText } from '../worker/protocol.ts';
import { Generators } from './generators.tsx';
import { Icon } from './icons.tsx';

interface Props {
  atelier: Atelier;
  /** Ids of things that have no drawing, or are hidden in it. */
  unseen: readonly string[];
  /** What else can be done with a prompt. */
  children?: ReactNode;
}

/** After the draft, which is waited for with more impatience. */
const CALM_MS = 150;
/** The underlines come when nobody waits for anything else. */
const LATER_MS = 1000;
/** As many tabs as one line of the column holds. */
const TABS = 4;

export function Prompts({ atelier, unseen, children }: Props) {
  const { generator, version, open, unfold } = atelier.prompts;
  return (
    <section className="prompts" aria-labelledby="prompts-name" id="prompts">
      <div className="section-head">
        <h2 id="prompts-name">
          <button type="button" className="fold" aria-expanded={open} onClick={() => unfold(!open)}>
            <Icon name={open ? 'down' : 'right'} size={14} /> Prompt{' '}
            {generator && <span className="quiet">{wordsFor(generator, version)}</span>}
          </button>
        </h2>
        {/* Folded, the one beside the picture does the same. */}
        {open && generator && (
          <button type="button" className="button" onClick={() => void atelier.copyPrompt(generator)}>
            <Icon name="copy" size={15} /> Copy
          </button>
        )}
      </div>
      {open && generator && <Unfolded atelier={atelier} unseen={unseen} generator={generator} />}
      {open && children}
    </section>
  );
}

interface UnfoldedProps extends Omit<Props, 'children'> {
  generator: DialectName;
}

function Unfolded({ atelier, unseen, generator }: UnfoldedProps) {
  const { client, doc, choices } = atelier;
  const { version, choose, chooseVersion } = atelier.prompts;
  const { behind, picture } = atelier.drafts;
  const [written, setWritten] = useState<{ of: Doc; by: string; text: PromptText }>();
  const id = idOf(generator, version);

  useEffect(() => {
    if (!client || isBlank(doc) || behind) return;
    const abort = new AbortController();
    const soon = setTimeout(() => {
      client.call('prompt', { doc, id }, { signal: abort.signal }).then(
        (text) => abort.signal.aborted || setWritten({ of: doc, by: generator.id, text }),
        // The words themselves are in trouble; that is said under the box.
        () => abort.signal.aborted || setWritten(undefined),
      );
    }, CALM_MS);
    return () => {
      abort.abort();
      clearTimeout(soon);
    };
  }, [client, doc, generator.id, id, behind]);

  // A text stays until the next of its generator is there, whatever version that is of: nothing jumps, and the select keeps its focus.
  const prompt = written?.by === generator.id ? written.text : undefined;
  const late = written?.of !== doc ? 'words' : written.text.id !== id ? 'version' : undefined;
  const shown = useShown(client, doc, { unseen, amiss: picture?.amiss ?? [] }, late ? undefined : prompt);
  const usual = choices.dialects.slice(0, TABS);
  const tabs = usual.includes(generator) ? usual : [...usual.slice(0, TABS - 1), generator];
  return (
    <Tabs.Root value={generator.id} onValueChange={choose}>
      <div className="tabs">
        <Tabs.List aria-label="Generators">
          {tabs.map((each) => (
            <Tabs.Trigger key={each.id} value={each.id}>
              {each.name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Generators all={choices.dialects} onChoose={({ id: each }) => choose(each)}>
          <button type="button" className="text-button">
            all {choices.dialects.length}
            <span className="sr-only"> generators</span>
          </button>
        </Generators>
      </div>
      <Tabs.Content value={generator.id} className="tab">
        {prompt && (
          <Text prompt={prompt} shown={shown} late={late}>
            {generator.versions.length > 1 && (
              <label className="quiet version">
                Version{' '}
                <select value={version ?? generator.versions[0]} onChange={(event) => chooseVersion(event.target.value)}>
                  {generator.versions.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </select>
              </label>
            )}
          </Text>
        )}
      </Tabs.Content>
    </Tabs.Root>
  );
}

type Stretch = readonly [start: number, end: number];
const NONE: readonly Stretch[] = [];

const idsIn = (joined: string): string[] => joined.split(' ').filter((id) => id !== '');

/** Where a prompt says what the drawing shows. */
function useShown(
  client: StudioClient | undefined,
  doc: Doc,
  { unseen, amiss }: { unseen: readonly string[]; amiss: readonly string[] },
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

const LATE = {
  words: 'Of your words before; Copy waits for those of now.',
  version: 'Of the version before; Copy waits for this one.',
};

function Text({
  prompt,
  shown,
  late,
  children,
}: {
  prompt: PromptText;
  shown: readonly Stretch[];
  /** It is of the words before, or of the version before. */
  late: 'words' | 'version' | undefined;
  /** What else can be chosen of it. */
  children: ReactNode;
}) {
  const { length, maxLength, unit, parameters, warnings, negative } = prompt;
  return (
    <>
      <p className="prompt-text" data-late={late}>
        {marked(prompt.prompt, shown)}
      </p>
      {negative && (
        <p className="prompt-text prompt-negative" data-late={late}>
          <span className="quiet">Negative </span>
          {negative}
        </p>
      )}
      {/* Kept free, so that nothing moves when the underlines come. */}
      <p className="quiet prompt-says">
        {late ? (
          LATE[late]
        ) : (
          <>
            <span className="in-drawing">Underlined</span>: also in the drawing. The rest is for the generator.
          </>
        )}
      </p>
      <div className="prompt-foot">
        <span className="quiet" title={unit}>
          {length.toLocaleString('en')} of {maxLength.toLocaleString('en')} {unit.replace(/ \(.*\)$/, '')}
        </span>
        {children}
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
