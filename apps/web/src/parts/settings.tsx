/** Shape, finish, seed and liberty in one quiet row: each says what it stands at, and opens to be changed. */
import { Popover } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import type { Doc } from '../model/doc.ts';
import { drawSeed } from '../model/doc.ts';
import { LIBERTIES, type Liberty } from '../model/liberty.ts';
import type { Choices } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

interface Props {
  doc: Doc;
  finishes: Choices['finishes'];
  /** `3:2`, whoever asked for it. */
  ratio: string;
  /** What the words ask for. */
  finish: string | undefined;
  onChange: (kind: string, make: (doc: Doc) => Doc) => void;
}

const LIBERTY_NAMES: Readonly<Record<Liberty, string>> = {
  faithful: 'none',
  balanced: 'some',
  free: 'more',
};
const LIBERTY_SAYS: Readonly<Record<Liberty, string>> = {
  faithful: 'Besides what you said only light, colour and framing.',
  balanced: 'What is typical of the place, never in front of what you said.',
  free: 'Also things you did not think of.',
};
const AS_SAID = 'automatic';
const RATIOS = ['1:1', '4:3', '3:2', '16:9', '21:9'] as const;
const MAX_SEED = 4_294_967_295;

const swapped = (ratio: string): string => ratio.split(':').reverse().join(':');

export function Settings(props: Props) {
  const { doc, finishes, ratio } = props;
  const finish = finishes.find(({ id }) => id === doc.finish)?.label;
  return (
    <section className="settings" aria-label="Settings">
      <Setting name="Shape" value={ratio}>
        <Shape {...props} />
      </Setting>
      <Setting name="Finish" value={finish ?? doc.finish ?? props.finish ?? AS_SAID}>
        <Finish {...props} />
      </Setting>
      <Setting name="Extra detail" value={LIBERTY_NAMES[doc.liberty]}>
        <Liberties {...props} />
      </Setting>
      <Setting name="Seed" value={String(doc.seed)} locked={doc.seedLocked}>
        <Seed {...props} />
      </Setting>
    </section>
  );
}

function Setting({
  name,
  value,
  locked = false,
  children,
}: {
  name: string;
  value: string;
  locked?: boolean;
  children: ReactNode;
}) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <button type="button" className="setting">
          <span className="setting-name">{name}</span>{' '}
          <span className="setting-value">
            {locked && <Icon name="lock" size={13} />}
            {value}
            {locked && <span className="sr-only">, locked</span>}
            <Icon name="down" size={12} />
          </span>
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="card setting-card" align="start" sideOffset={6} collisionPadding={12} aria-label={name}>
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Shape({ ratio, onChange }: Props) {
  const upright = RATIOS.some((each) => each !== '1:1' && swapped(each) === ratio);
  return (
    <fieldset className="control">
      <legend>Shape</legend>
      <div className="shapes">
        <div className="segments">
          {RATIOS.map((each) => {
            const value = upright ? swapped(each) : each;
            return (
              <label key={each} data-on={ratio === value || undefined}>
                <input
                  type="radio"
                  name="ratio"
                  value={value}
                  checked={ratio === value}
                  onChange={() => onChange('shape', (now) => ({ ...now, aspect: value }))}
                />
                {value}
              </label>
            );
          })}
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label="Swap width and height"
          title="swap width and height"
          disabled={ratio === '1:1'}
          onClick={() => onChange('shape', (now) => ({ ...now, aspect: swapped(ratio) }))}
        >
          <Icon name="swap" />
        </button>
      </div>
    </fieldset>
  );
}

function Finish({ doc, finishes, onChange }: Props) {
  const put = (finish?: string) => onChange('finish', ({ finish: _, ...rest }) => (finish ? { ...rest, finish } : rest));
  return (
    <fieldset className="control">
      <legend>Finish</legend>
      <div className="choices">
        {[{ id: undefined, label: AS_SAID }, ...finishes].map(({ id, label }) => (
          <label key={label} data-on={doc.finish === id || undefined}>
            <input type="radio" name="finish" checked={doc.finish === id} onChange={() => put(id)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Liberties({ doc, onChange }: Props) {
  return (
    <fieldset className="control">
      <legend>How much may I add?</legend>
      <div className="segments">
        {LIBERTIES.map((liberty) => (
          // The title is the value as the command line names it.
          <label key={liberty} title={`liberty: ${liberty}`} data-on={doc.liberty === liberty || undefined}>
            <input
              type="radio"
              name="liberty"
              value={liberty}
              checked={doc.liberty === liberty}
              onChange={() => onChange('liberty', (each) => ({ ...each, liberty }))}
            />
            {LIBERTY_NAMES[liberty]}
          </label>
        ))}
      </div>
      <p className="quiet">{LIBERTY_SAYS[doc.liberty]}</p>
    </fieldset>
  );
}

function Seed({ doc, onChange }: Props) {
  // Half a number, or none yet, is no seed.
  const [text, setText] = useState<string>();
  const setSeed = (typed: string) => {
    const seed = Number(typed);
    const whole = /^\d{1,10}$/.test(typed) && seed <= MAX_SEED;
    setText(whole ? undefined : typed.replace(/\D/g, '').slice(0, 10));
    if (whole) onChange('seed:', (each) => ({ ...each, seed }));
  };
  return (
    <div className="control">
      <label htmlFor="seed" className="control-name">
        Seed
      </label>
      <div className="seed">
        <input
          id="seed"
          inputMode="numeric"
          value={text ?? doc.seed}
          onBlur={() => setText(undefined)}
          aria-describedby="seed-says"
          onChange={(event) => setSeed(event.target.value)}
        />
        <button
          type="button"
          className="icon-button"
          aria-label="Another seed"
          title={doc.seedLocked ? 'the seed is locked' : 'another seed: another picture of the same words'}
          disabled={doc.seedLocked}
          onClick={() => onChange('seed', (each) => ({ ...each, seed: drawSeed() }))}
        >
          <Icon name="dice" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Lock the seed"
          title={doc.seedLocked ? 'let the seed go' : 'keep this seed whatever is said'}
          aria-pressed={doc.seedLocked}
          onClick={() => onChange('seed-lock', (each) => ({ ...each, seedLocked: !each.seedLocked }))}
        >
          <Icon name={doc.seedLocked ? 'lock' : 'unlock'} />
        </button>
      </div>
      <p className="quiet" id="seed-says">
        The same words and seed are the same picture, everywhere.
      </p>
    </div>
  );
}
