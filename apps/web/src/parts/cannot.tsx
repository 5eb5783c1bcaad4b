/** In the picture's place where nothing of what was said has a drawing: which words those are, and what to do instead. */
import { useEffect, useState } from 'react';
import type { Atelier } from '../state/use-atelier.ts';
import { WALL } from '../stills/stills.ts';
import { listed, namesOf } from './caption.tsx';
import { Icon } from './icons.tsx';

interface Props {
  atelier: Atelier;
  onBegin: (idea: { idea: string; seed?: number }) => void;
}

const SHOWN = 3;

export function Cannot({ atelier, onBegin }: Props) {
  const { client, doc, drafts, nothing, copyPrompt } = atelier;
  const { generator } = atelier.prompts;
  const { picture } = drafts;
  const [near, setNear] = useState<string[]>();
  useEffect(() => {
    setNear(undefined);
    if (!client || !nothing) return;
    const abort = new AbortController();
    client.call('near', { doc }, { signal: abort.signal }).then(
      (ideas) => abort.signal.aborted || setNear(ideas),
      () => abort.signal.aborted || setNear([]),
    );
    return () => abort.abort();
  }, [client, doc, nothing]);
  if (!nothing || !picture) return null;
  const instead = near && near.length > 0 ? near.map((idea) => ({ idea })) : WALL.slice(0, SHOWN);
  return (
    <div className="paper-note cannot-sheet">
      <h2>I can’t draw {picture.missing.length === 1 ? 'this' : 'these'} yet</h2>
      <p className="cannot-names">{listed(namesOf(picture.missing))}</p>
      {generator && (
        <>
          <p>The prompt has all of it, for a generator that can.</p>
          <button type="button" className="button button-lead" onClick={() => void copyPrompt(generator)}>
            <Icon name="copy" size={16} /> Copy prompt
          </button>
        </>
      )}
      <p className="quiet">Or try what I can draw:</p>
      <ul className="cannot-instead">
        {(near ? instead : []).map((each) => (
          <li key={each.idea}>
            <button type="button" className="text-button" onClick={() => onBegin(each)}>
              {each.idea}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
