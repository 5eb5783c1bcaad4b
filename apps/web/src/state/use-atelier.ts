/** All of the page's state in one place, and everything a person can do, by name: buttons, keys and the talk line call these. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Doc, drawSeed, ownDoc, withIdea, withoutLine } from '../model/doc.ts';
import { linkedIn, linkFor } from '../model/link.ts';
import type { Answer, Choices, Painted, Recalled, Way } from '../worker/protocol.ts';
import { saveFile } from './save-file.ts';
import { askServer, keepInLibrary, type Server } from './server.ts';
import { rememberIdea } from './stored.ts';
import { useDoc } from './use-doc.ts';
import { useDrafts } from './use-drafts.ts';
import { useLarge } from './use-large.ts';
import { usePainter } from './use-painter.ts';
import { usePast } from './use-past.ts';

export interface Said extends Answer {
  line: string;
}
export interface ShownWay extends Way {
  painted?: Painted;
}
export interface Notice {
  text: string;
  tone: 'plain' | 'trouble';
}

export function useAtelier({ typing }: { typing: boolean }) {
  const store = useDoc();
  const { doc, change, undo, redo } = store;
  const painter = usePainter();
  const client = painter.is === 'ready' ? painter.client : undefined;
  const { past, add, keep: markKept } = usePast();
  const drafts = useDrafts(client, doc, !typing, (settled, picture) => {
    rememberIdea(settled.idea);
    if (!settled.demo) add(settled, picture);
  });
  const large = useLarge(client, drafts.show);
  const [said, setSaid] = useState<Said>();
  const [ways, setWays] = useState<ShownWay[]>();
  // Until one of the ways is chosen there is none to act on, by button or by key.
  const choosing = useRef(false);
  const varying = useRef<AbortController>(undefined);
  const showWays = useCallback((list?: ShownWay[]) => {
    // What nobody will choose from any more is not painted either.
    varying.current?.abort();
    choosing.current = list !== undefined;
    setWays(list);
  }, []);
  const [notice, setNotice] = useState<Notice>();
  const [recalled, setRecalled] = useState<Recalled>();
  const [server, setServer] = useState<Server>({ folder: undefined, stopped: false });
  const [choices, setChoices] = useState<Choices>({ dialects: [], finishes: [] });
  const [promptTab, setPromptTab] = useState<string>();
  const now = useRef(doc);
  now.current = doc;

  const tell = useCallback((text: string, tone: Notice['tone'] = 'plain') => setNotice({ text, tone }), []);
  const trouble = useCallback(
    (error: unknown) => tell(error instanceof Error ? error.message : String(error), 'trouble'),
    [tell],
  );

  useEffect(() => {
    const look = () => void askServer().then(setServer);
    look();
    // Whoever comes back to the page may have stopped it, or started it again.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  useEffect(() => {
    client?.call('choices', {}).then(setChoices, trouble);
  }, [client, trouble]);

  const lastSaid = useRef<Doc>(undefined);
  // Another document than the one that was talked about: the answer and the variations belong to the one before.
  useEffect(() => {
    if (lastSaid.current !== undefined && lastSaid.current !== doc) {
      lastSaid.current = undefined;
      setSaid(undefined);
      showWays();
    }
    setRecalled((before) => (before && before.doc !== doc ? undefined : before));
    large.stop();
  }, [doc, large.stop, showWays]);

  const openLink = useCallback(
    async (fragment: string) => {
      const value = await linkedIn(fragment);
      if (!client) return;
      if (value === undefined) {
        if (!fragment.startsWith('#p=')) return;
        history.replaceState(null, '', location.pathname);
        tell('This link is damaged or incomplete: no picture can be read from it.', 'trouble');
        return;
      }
      history.replaceState(null, '', location.pathname);
      try {
        const linked = await client.call('link', { value });
        change('link', () => linked);
      } catch (error) {
        trouble(error);
      }
    },
    [client, change, tell, trouble],
  );
  useEffect(() => {
    void openLink(location.hash);
    const again = () => void openLink(location.hash);
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [openLink]);

  const paint = useCallback(
    async (format: 'png' | 'svg' = 'png') => {
      if (choosing.current) return undefined;
      try {
        const painted = now.current;
        rememberIdea(painted.idea);
        const picture = await large.paint(painted, format);
        if (picture) add(painted, picture.painted);
        return picture;
      } catch (error) {
        trouble(error);
        return undefined;
      }
    },
    [large.paint, add, trouble],
  );

  const save = useCallback(
    async (format: 'png' | 'svg' = 'png') => {
      const picture = await paint(format);
      if (!picture) return;
      saveFile(picture.file, picture.name);
      tell(`Saved as ${picture.name}, with everything that made it inside.`);
    },
    [paint, tell],
  );

  const keep = useCallback(async () => {
    const kept = now.current;
    const picture = await paint();
    if (!picture) return;
    try {
      const name = await keepInLibrary(picture.file);
      // The folder is known; the strip has room for the name.
      markKept(kept, name.split(/[\\/]/).at(-1) ?? name);
      tell(`Kept as ${name}.`);
    } catch (error) {
      void askServer().then(setServer);
      trouble(error);
    }
  }, [paint, markKept, tell, trouble]);

  const vary = useCallback(
    async (base: Doc, count: number) => {
      if (!client) return;
      const list = await client.call('vary', { doc: base, count });
      showWays(list);
      const painting = new AbortController();
      varying.current = painting;
      const { signal } = painting;
      for (const [i, way] of list.entries()) {
        const onEvent = (painted: Painted) =>
          setWays((shown) => shown?.map((each, j) => (j === i && each.doc === way.doc ? { ...each, painted } : each)));
        try {
          await client.call('draft', { doc: way.doc, side: 288, quick: false }, { signal, onEvent });
        } catch (error) {
          if (!signal.aborted) throw error;
        }
        if (signal.aborted) return;
      }
    },
    [client, showWays],
  );

  const talk = useCallback(
    async (line: string) => {
      if (!client || line.trim() === '') return;
      try {
        const before = now.current;
        const answer = await client.call('say', { doc: before, line });
        // What a person talks about is theirs, also where the page had typed it.
        const next = answer.doc ? ownDoc(answer.doc) : before;
        if (answer.move === 'undo') undo();
        else if (answer.move === 'redo') redo();
        else if (answer.move === 'again') change('seed', (each) => ({ ...each, seed: drawSeed() }));
        else if (answer.doc) change('talk', () => next);
        if (!answer.move) lastSaid.current = next;
        setSaid({ ...answer, line });
        showWays();
        if (answer.vary) await vary(next, answer.vary);
        if (answer.prompt !== undefined) setPromptTab(answer.prompt || 'midjourney');
        if (answer.paint) await paint();
      } catch (error) {
        trouble(error);
      }
    },
    [client, undo, redo, change, vary, paint, showWays, trouble],
  );

  const recall = useCallback(
    async (file: Blob) => {
      if (!client) return;
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const found = await client.call('recall', { bytes, doc: now.current });
        change('recall', () => found.doc);
        setRecalled(found);
      } catch (error) {
        trouble(error);
      }
    },
    [client, change, trouble],
  );

  const copyLink = useCallback(async () => {
    if (!client) return;
    const { seed, aspect } = now.current;
    const brief = await client.call('settle', { doc: now.current });
    const base = `${location.origin}${location.pathname}`;
    await navigator.clipboard.writeText(await linkFor(base, { brief, seed, ...(aspect && { aspect }) }));
    tell('Link copied. It opens this very picture wherever Atelier runs.');
  }, [client, tell]);

  return {
    ...store,
    painter,
    client,
    drafts,
    large,
    said,
    ways,
    choosing: ways !== undefined,
    notice,
    recalled,
    server,
    choices,
    promptTab,
    setPromptTab,
    setNotice,
    tell,
    type: useCallback((idea: string) => change('type:', (each) => withIdea(each, idea)), [change]),
    another: useCallback(() => change('seed', (each) => ({ ...each, seed: drawSeed() })), [change]),
    choose: useCallback((way: Way) => change('vary', () => way.doc), [change]),
    past,
    /** To an earlier picture; a step of undo like any other. */
    back: useCallback((earlier: Doc) => change('back', () => earlier), [change]),
    unsay: useCallback((at: number) => change('unsay', (each) => withoutLine(each, at)), [change]),
    dismissWays: useCallback(() => showWays(), [showWays]),
    paint,
    save,
    keep,
    talk,
    recall,
    copyLink: useMemo(() => () => copyLink().catch(trouble), [copyLink, trouble]),
  };
}

export type Atelier = ReturnType<typeof useAtelier>;
