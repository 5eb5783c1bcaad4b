import { Icon, type IconName } from './icons.tsx';

interface Props {
  canUndo: boolean;
  canRedo: boolean;
  theme: 'light' | 'dark';
  canLink: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onLink: () => void;
  onTheme: () => void;
  onHelp: () => void;
}

export function Header({ canUndo, canRedo, theme, canLink, onUndo, onRedo, onLink, onTheme, onHelp }: Props) {
  const button = (icon: IconName, name: string, act: () => void, enabled = true) => (
    <button type="button" className="icon-button" aria-label={name} title={name} disabled={!enabled} onClick={act}>
      <Icon name={icon} />
    </button>
  );
  return (
    <header className="header">
      <div className="header-name">
        <h1>Atelier</h1>
        <p>Say a picture, see it now, keep talking.</p>
      </div>
      <nav aria-label="Tools">
        {button('undo', 'Undo', onUndo, canUndo)}
        {button('redo', 'Redo', onRedo, canRedo)}
        {button('link', 'Copy a link to this picture', onLink, canLink)}
        {button(theme === 'dark' ? 'sun' : 'moon', theme === 'dark' ? 'Light theme' : 'Dark theme', onTheme)}
        {button('help', 'Keys and help', onHelp)}
      </nav>
    </header>
  );
}
