/** Liberty, seed and shape: each says what it does, none is a slider over nothing. */

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
  onChange: (kind: string, make: (doc: Doc) => Doc) => void;
}

const LIBERTY_NAMES: Readonly<Record<Liberty, string>> = {
  faithful: 'only what I said',
  balanced: 'the typical',
  free: 'more',
};
const LIBERTY_SAYS: Readonly<Record<Liberty, string>> = {
  faithful: 'Besides it, only light, colour and framing.',
  balanced: 'What is typical of the place, never in front of what you said.',
  free: 'Also things you did not think of.',
};
const RATIOS = ['1:1', '4:3', '3:2', '16:9', '21:9'] as const;
const MAX_SEED = 4_294_967_295;

const swapped = (ratio: string): string => ratio.split(':').reverse().join(':');

export function Controls({ doc, finishes, ratio, onChange }: Props) {
  const upright = RATIOS.some((each) => each !== '1:1' && swapped(each) === ratio);
  const setSeed = (text: string) => {
    const seed = Number(text);
    if (/^\d{1,10}$/.test(text) && seed <= MAX_SEED) onChange('seed:', (each) => ({ ...each, seed }));
  };
  return (
    <section className="controls" aria-label="Settings">
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

      {finishes.length > 0 && (
        <div className="control">
          <label htmlFor="finish" className="control-name">
            Finish
          </label>
          <select
            id="finish"
            value={doc.finish ?? ''}
            onChange={({ target }) =>
              onChange('finish', ({ finish: _, ...rest }) => (target.value ? { ...rest, finish: target.value } : rest))
            }
          >
            <option value="">as the words say</option>
            {finishes.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}

      <div className="control">
        <label htmlFor="seed" className="control-name">
          Seed
        </label>
        <div className="seed">
          <input
            id="seed"
            inputMode="numeric"
            value={doc.seed}
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
    </section>
  );
}
