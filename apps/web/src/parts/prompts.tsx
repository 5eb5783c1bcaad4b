/** The Brief in a generator's language, ready to be carried there: one quiet row, which opens to the text and to other generators. */
import { Tabs } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { type Doc, isBlank } from '../model/doc.ts';
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
            <Icon name="copy" size={15} /> Copy prompt
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
  const [written, setWritten] = useState<Written>();
  const id = idOf(generator, version);
  const without = unseen.join(' ');
  const warned = picture?.amiss.join(' ') ?? '';

  useEffect(() => {
    if (!client || isBlank(doc) || behind) return;
    const abort = new AbortController();
    const { signal } = abort;
    // Text and underlines come together: a text without any would say that nothing of it is drawn.
    const write = async () => {
      const text = await client.call('prompt', { doc, id }, { signal });
      const drawing = { doc, prompt: text.prompt, unseen: idsIn(without), amiss: idsIn(warned) };
      const shown = await client.call('shown', drawing, { signal }).catch(() => NONE);
      return { of: doc, by: generator.id, text, shown };
    };
    const soon = setTimeout(() => {
      write().then(
        (next) => signal.aborted || setWritten(next),
        // The words themselves are in trouble; that is said under the box.
        () => signal.aborted || setWritten(undefined),
      );
    }, CALM_MS);
    return () => {
      abort.abort();
      clearTimeout(soon);
    };
  }, [client, doc, generator.id, id, behind, without, warned]);

  // A text stays until the next of its generator is there, whatever version that is of: nothing jumps, and the select keeps its focus.
  const mine = written?.by === generator.id ? written : undefined;
  const late = written?.of !== doc ? 'words' : written.text.id !== id ? 'version' : undefined;
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
        {mine && (
          <Text prompt={mine.text} shown={mine.shown} late={late}>
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

interface Written {
  of: Doc;
  by: string;
  text: PromptText;
  /** Where it says what the drawing shows. */
  shown: readonly Stretch[];
}

const idsIn = (joined: string): string[] => joined.split(' ').filter((id) => id !== '');

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
      <p className="quiet prompt-says">
        {late ? (
          LATE[late]
        ) : shown.length === 0 ? (
          'For the generator: no word of it was found in the drawing.'
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
