import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isBlank, withIdea } from './model/doc.ts';
import { factToLock } from './model/keys.ts';
import { ownWords } from './model/own-words.ts';
import { asDrawn, unseen } from './model/unseen.ts';
import { stepped, type Walk } from './model/walk.ts';
import { Acts } from './parts/acts.tsx';
import { Announcer } from './parts/announcer.tsx';
import { Begin } from './parts/begin.tsx';
import { Chips } from './parts/chips.tsx';
import { DropZone } from './parts/drop-zone.tsx';
import { Easel } from './parts/easel.tsx';
import { Header } from './parts/header.tsx';
import { Help } from './parts/help.tsx';
import { IdeaBox } from './parts/idea-box.tsx';
import { Legend } from './parts/legend.tsx';
import { Past } from './parts/past.tsx';
import { Paste } from './parts/paste.tsx';
import { Prompts } from './parts/prompts.tsx';
import { Reading } from './parts/reading.tsx';
import { Says } from './parts/says.tsx';
import { Settings } from './parts/settings.tsx';
import { Talk } from './parts/talk.tsx';
import { Then } from './parts/then.tsx';
import { Toast } from './parts/toast.tsx';
import { Welcome } from './parts/welcome.tsx';
import { ideas } from './state/stored.ts';
import { useAtelier } from './state/use-atelier.ts';
import { useDemo } from './state/use-demo.ts';
import { useKeys } from './state/use-keys.ts';
import { useTheme } from './state/use-theme.ts';
import { stillsFor, type Tile } from './stills/stills.ts';
import type { Chip } from './worker/protocol.ts';

export function App() {
  const [demoTypes, setDemoTypes] = useState(false);
  const atelier = useAtelier({ typing: demoTypes });
  const { doc, change, drafts, large, nothing } = atelier;
  const { view, picture } = drafts;
  const demo = useDemo(doc, atelier.replace);
  useEffect(() => setDemoTypes(demo.typing), [demo.typing]);
  const theme = useTheme();
  const [help, setHelp] = useState(false);
  const [heard, setHeard] = useState<{ text: string }>();
  const box = useRef<HTMLTextAreaElement>(null);
  const blank = isBlank(doc);
  // Without a painter there is nothing to do with a picture.
  const broken = atelier.painter.is === 'broken';
  const bare = blank || broken;
  const stills = stillsFor(doc);
  const shape = view ? view.width / view.height : 1;
  const missing = picture && !blank ? picture.missing : [];
  // Whoever cannot see it is not told of what is not there.
  const alt = altWith(view?.alt, missing);
  const words = useMemo(() => (blank || !view ? [] : asDrawn(view.words, picture, view.chips)), [blank, view, picture]);

  useKeys({
    paint: () => void atelier.paint(),
    save: () => void atelier.save(),
    undo: atelier.undo,
    redo: atelier.redo,
    stop: () => {
      if (drafts.slow) drafts.halt();
      large.stop();
      atelier.dismissWays();
    },
    help: () => setHelp(true),
  });

  // On a touch screen a focused box would cover half of the page with the keyboard.
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) box.current?.focus();
  }, []);

  const walk = useRef<Walk>(undefined);
  const taken = useRef(false);
  const boxKeys = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    demo.stop();
    const command = event.ctrlKey || event.metaKey;
    if (doc.demo && event.key.length === 1 && (!command || event.key.toLowerCase() === 'v')) {
      event.currentTarget.select();
      taken.current = true;
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) event.preventDefault();
    // Alt by itself comes before each arrow that goes with it.
    if (/^(?:Alt|AltGraph|Shift|Control|Meta)$/.test(event.key)) return;
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) {
      walk.current = undefined;
      return;
    }
    event.preventDefault();
    const step = stepped(walk.current, event.key === 'ArrowUp' ? 1 : -1, doc, ideas(), atelier.past);
    if (!step) return;
    walk.current = step.walk;
    change('walk', () => step.doc);
  };
  const type = (idea: string) => {
    demo.stop();
    // What comes without a key that could be seen coming (a touch keyboard, a paste) has the page's own words round it.
    atelier.type(doc.demo && !taken.current ? ownWords(doc.idea, idea) : idea);
    taken.current = false;
  };

  const begin = ({ idea, seed }: Pick<Tile, 'idea'> & { seed?: number }) => {
    demo.stop();
    change('begin', (now) => ({ ...withIdea(now, idea), ...(seed !== undefined && { seed }) }));
  };

  const lock = useCallback(
    (chip: Chip) =>
      change('lock', (now) => {
        const rest = now.locked.filter(({ key }) => key !== chip.key);
        if (rest.length < now.locked.length) return { ...now, locked: rest };
        const fact = view && factToLock(view.brief, chip.key);
        return fact ? { ...now, locked: [...rest, fact] } : now;
      }),
    [change, view],
  );

  return (
    <DropZone onPicture={(file) => void atelier.recall(file)}>
      <main
        className="studio"
        data-blank={(blank && !broken) || undefined}
        style={{ '--shape': String(blank ? 1 : shape) } as React.CSSProperties}
      >
        <Header
          canUndo={atelier.canUndo}
          canRedo={atelier.canRedo}
          theme={theme.theme}
          canLink={!blank && atelier.client !== undefined}
          onUndo={atelier.undo}
          onRedo={atelier.redo}
          onLink={() => void atelier.copyLink()}
          onTheme={theme.toggle}
          onHelp={() => setHelp(true)}
        />
        <section className="say" aria-label="Say it">
          <IdeaBox
            idea={doc.idea}
            words={words}
            readFrom={view?.brief.idea}
            placeholder="Say a picture"
            demo={doc.demo === true && !broken}
            closed={broken}
            loading={blank && atelier.painter.is === 'loading' ? atelier.painter.loading : undefined}
            box={box}
            onType={type}
            onKeyDown={boxKeys}
            onFocus={() => {
              if (doc.demo && !demo.typing) box.current?.select();
            }}
          />
        </section>
        <div className="hero" data-choosing={atelier.choosing || undefined}>
          <Easel atelier={atelier} shape={shape} blank={blank} alt={alt} onBegin={begin} />
          {!bare && <Says atelier={atelier} />}
          {!bare && <Acts atelier={atelier} />}
          {!bare && (
            <Talk
              suggestions={nothing ? [] : (view?.suggestions ?? [])}
              disabled={atelier.client === undefined}
              onSay={(line) => void atelier.talk(line)}
            />
          )}
        </div>

        <div className="side">
          <Reading view={blank ? undefined : view} trouble={drafts.trouble} recalled={atelier.recalled} said={doc.said} />
          {blank && !broken && <Welcome />}
          {!bare && doc.demo && <Begin onBegin={begin} />}
          {!bare && !view && <div className="brief-wait" aria-hidden="true" />}
          {!blank && view && (
            <>
              <Chips
                chips={nothing ? view.chips.filter(({ row }) => row === 'said') : view.chips}
                picture={drafts.behind ? undefined : picture}
                onChange={change}
                onLock={lock}
              />
              <Legend words={words} />
              <Then said={doc.said} lost={view.lost} amended={view.amended} onUnsay={atelier.unsay} />
            </>
          )}
          {!bare && (
            <Settings
              doc={doc}
              finishes={atelier.choices.finishes}
              finish={view?.finish}
              ratio={doc.aspect ?? view?.ratio ?? '1:1'}
              onChange={change}
            />
          )}
          {!bare && (
            <Prompts
              atelier={atelier}
              unseen={[
                ...missing.flatMap(({ of }) => of ?? []),
                ...(view?.chips ?? []).filter((chip) => unseen(picture, chip)).map(({ id }) => id),
              ]}
            >
              <Paste
                client={atelier.client}
                idea={doc.idea}
                onCopied={atelier.tell}
                onHeard={(text) => setHeard({ text })}
                onUse={type}
                onTrouble={(error) => atelier.tell(error instanceof Error ? error.message : String(error), 'trouble')}
              />
            </Prompts>
          )}
        </div>
        <Past
          past={atelier.past}
          doc={doc}
          drawing={!blank && !nothing}
          still={stills.stills[stills.now]}
          onBack={(earlier) => {
            demo.stop();
            atelier.back(earlier);
          }}
        />
      </main>
      <Help open={help} onClose={() => setHelp(false)} />
      <Toast notice={atelier.notice} onGone={() => atelier.setNotice(undefined)} />
      <Announcer
        alt={picture ? alt : undefined}
        settled={!drafts.behind && !drafts.halted && !demo.typing}
        progress={large.progress}
        notice={atelier.notice?.text ?? drafts.trouble}
        said={atelier.said}
        heard={heard}
      />
    </DropZone>
  );
}

const altWith = (alt: string | undefined, missing: readonly { name: string }[]): string | undefined =>
  alt && missing.length > 0 ? `${alt} Not drawn: ${missing.map(({ name }) => name).join(', ')}.` : alt;
