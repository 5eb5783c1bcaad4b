/** A menu of every generator, and the button that copies its prompt. */
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import type { Atelier } from '../state/use-atelier.ts';
import { wordsFor } from '../state/use-generator.ts';
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

export function CopyPrompt({ atelier }: { atelier: Atelier }) {
  const { choices, choosing, copyPrompt, prompts } = atelier;
  const { generator, version } = prompts;
  // Its place is kept until the generators are known.
  const waits = choosing || generator === undefined;
  return (
    <div className="split">
      <button
        type="button"
        className="button"
        disabled={waits}
        title={choosing ? CHOOSE_FIRST : generator && wordsFor(generator, version)}
        onClick={() => generator && void copyPrompt(generator)}
      >
        <Icon name="copy" size={16} />{' '}
        <span>
          Copy<span className="name-more"> prompt</span>
        </span>
      </button>
      <Generators all={choices.dialects} onChoose={(each) => void copyPrompt(each)}>
        <button type="button" className="button" disabled={waits} aria-label="Copy prompt for another generator">
          <Icon name="down" size={14} />
        </button>
      </Generators>
    </div>
  );
}
