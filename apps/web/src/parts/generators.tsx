/** A menu of every generator, and the button that copies its prompt. */
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import type { Atelier } from '../state/use-atelier.ts';
import type { DialectName } from '../worker/protocol.ts';
import { Icon } from './icons.tsx';

/** Why what is done with a picture waits. */
export const CHOOSE_FIRST = 'choose one of the variations first';

interface Props {
  all: readonly DialectName[];
  onChoose: (chosen: DialectName) => void;
  /** The button that opens it. */
  children: ReactElement;
}

export function Generators({ all, onChoose, children }: Props) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="card menu" sideOffset={6} collisionPadding={12} align="end">
          {all.map((each) => (
            <DropdownMenu.Item key={each.id} onSelect={() => onChoose(each)}>
              {each.name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface CopyProps {
  atelier: Atelier;
  /** It is what there is to do: the picture shows none of what was said. */
  main: boolean;
  onTrouble: () => void;
}

/** Copies the prompt for a generator; undefined until the generators are known. `now` is the one that was chosen last. */
export function useCopyPrompt({ client, doc, choices, promptTab, setPromptTab, tell }: Atelier, onTrouble: () => void) {
  const now = choices.dialects.find(({ id }) => id === promptTab) ?? choices.dialects[0];
  if (!client || !now) return undefined;
  const copy = async ({ id, name }: DialectName) => {
    try {
      const { prompt, negative } = await client.call('prompt', { doc, id });
      await navigator.clipboard.writeText(negative ? `${prompt}\nNegative: ${negative}` : prompt);
      setPromptTab(id);
      tell(`Prompt for ${name} copied.`);
    } catch {
      onTrouble();
    }
  };
  return { now, copy };
}

export function CopyPrompt({ atelier, main, onTrouble }: CopyProps) {
  const known = useCopyPrompt(atelier, onTrouble);
  if (!known) return null;
  const { now, copy } = known;
  const { choices } = atelier;
  const { choosing } = atelier;
  const look = main ? 'button button-main' : 'button';
  return (
    <div className="split">
      <button
        type="button"
        className={look}
        disabled={choosing}
        title={choosing ? CHOOSE_FIRST : `for ${now.name}`}
        onClick={() => void copy(now)}
      >
        <Icon name="copy" size={16} />{' '}
        <span>
          Copy<span className="name-rest"> prompt</span>
        </span>
      </button>
      <Generators all={choices.dialects} onChoose={(each) => void copy(each)}>
        <button type="button" className={look} disabled={choosing} aria-label="Copy the prompt for another generator">
          <Icon name="down" size={14} />
        </button>
      </Generators>
    </div>
  );
}
