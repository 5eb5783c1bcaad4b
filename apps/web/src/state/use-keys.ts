/** Keys that work everywhere on the page. */
import { useEffect, useRef } from 'react';

export interface KeyActs {
  paint(): void;
  save(): void;
  undo(): void;
  redo(): void;
  stop(): void;
  help(): void;
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !/^(?:radio|checkbox|button)$/.test(target.type));

export function useKeys(acts: KeyActs): void {
  const current = useRef(acts);
  current.current = acts;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { paint, save, undo, redo, stop, help } = current.current;
      const command = event.ctrlKey || event.metaKey;
      const act = (what: () => void) => {
        event.preventDefault();
        what();
      };
      const key = event.key.toLowerCase();
      // In another field than the box, undo is the field's own for as long as there is something in it.
      const fieldOwn =
        isField(event.target) && event.target.id !== 'idea' && event.target.id !== 'seed' && event.target.value !== '';
      if (command && event.key === 'Enter') act(paint);
      else if (command && key === 's' && !event.shiftKey) act(save);
      else if (command && key === 'z' && !fieldOwn) act(event.shiftKey ? redo : undo);
      else if (command && key === 'y' && !fieldOwn) act(redo);
      else if (event.key === 'Escape') stop();
      else if (event.key === '?' && !isField(event.target)) act(help);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
