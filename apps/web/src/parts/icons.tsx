/** Line icons on a grid of 20; they take the colour of their text and are never the only name of a thing. */
const PATHS = {
  undo: 'M7.5 5 3.5 9l4 4M4 9h7.5a4.5 4.5 0 0 1 0 9H9',
  redo: 'm12.5 5 4 4-4 4M16 9H8.5a4.5 4.5 0 0 0 0 9H11',
  link: 'M8.5 11.5a3.2 3.2 0 0 0 4.6 0l3-3a3.25 3.25 0 0 0-4.6-4.6L10.4 5M11.5 8.5a3.2 3.2 0 0 0-4.6 0l-3 3a3.25 3.25 0 0 0 4.6 4.6L9.6 15',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
  moon: 'M16.5 11.8A7 7 0 0 1 8.2 3.5a7 7 0 1 0 8.3 8.3Z',
  help: 'M7.6 7.6a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 2M10 14.6v.1M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  dice: 'M5.5 3.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2ZM7 7v.01M13 7v.01M10 10v.01M7 13v.01M13 13v.01',
  lock: 'M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 6 0V9',
  unlock: 'M5.5 9h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM7 9V6.5a3 3 0 0 1 5.7-1.3',
  swap: 'M4 7.5h11.5M12.5 4l3.5 3.5-3.5 3.5M16 13H4.5M7.5 9.5 4 13l3.5 3.5',
  save: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  keep: 'M5 3.5h10v13l-5-3.5-5 3.5v-13Z',
  close: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  send: 'M10 16V4.5M5.5 9 10 4.5 14.5 9',
  copy: 'M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1',
  left: 'M12 5 7 10l5 5',
  down: 'm5 8 5 5 5-5',
  right: 'm8 5 5 5-5 5',
  large: 'M11.5 3.5h5v5M16.5 3.5l-5.5 5.5M8.5 16.5h-5v-5M3.5 16.5 9 11',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'dice' ? 1.6 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
