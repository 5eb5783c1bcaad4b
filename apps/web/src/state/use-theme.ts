import { useEffect, useState } from 'react';

type Theme = 'light' | 'dark';
const KEY = 'atelier.theme';
const systemTheme = (): Theme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function stored(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The system's theme until another is chosen. */
export function useTheme(): { theme: Theme; toggle(): void } {
  const [chosen, setChosen] = useState(stored);
  const [system, setSystem] = useState(systemTheme);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const change = () => setSystem(systemTheme());
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  const theme = chosen ?? system;
  useEffect(() => {
    if (chosen) document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  return {
    theme,
    toggle: () => {
      const next = theme === 'dark' ? 'light' : 'dark';
      setChosen(next);
      try {
        localStorage.setItem(KEY, next);
      } catch {
        // It holds for this visit.
      }
    },
  };
}
