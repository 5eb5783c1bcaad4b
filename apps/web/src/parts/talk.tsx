/** The line that changes the picture, and what might be said in it. */
import { useRef, useState } from 'react';
import { Icon } from './icons.tsx';

interface Props {
  suggestions: readonly string[];
  disabled: boolean;
  onSay: (line: string) => void;
}

export function Talk({ suggestions, disabled, onSay }: Props) {
  const [line, setLine] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const lines = useRef<string[]>([]);
  const back = useRef(0);
  const say = (text: string) => {
    // Its button may be pressed before there is a line: then it says where to write one.
    if (!text.trim()) return field.current?.focus();
    lines.current.push(text);
    back.current = 0;
    setLine('');
    onSay(text);
  };
  const walk = (step: number) => {
    back.current = Math.min(lines.current.length, Math.max(0, back.current + step));
    setLine(back.current === 0 ? '' : (lines.current.at(-back.current) ?? ''));
  };
  return (
    <div className="talk">
      <ul className="suggestions" aria-label="For example">
        {suggestions.map((each) => (
          <li key={each}>
            <button type="button" className="text-button" disabled={disabled} onClick={() => say(each)}>
              {each}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say(line);
        }}
      >
        <input
          id="talk"
          ref={field}
          aria-label="What should change?"
          placeholder="Change this picture …"
          value={line}
          disabled={disabled}
          autoComplete="off"
          enterKeyHint="send"
          onChange={(event) => setLine(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            walk(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        <button type="submit" className="icon-button send" aria-label="Say it" disabled={disabled}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}
