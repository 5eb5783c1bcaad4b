/** All of the page's state in one place, and everything a person can do, by name: buttons, keys and the talk line call these. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Doc, drawSeed, isBlank, ownDoc, withIdea, withoutLine } from '../model/doc.ts';
import { linkedIn, linkFor } from '../model/link.ts';
import { noneDrawn } from '../model/unseen.ts';
import type { Answer, Chip, Choices, Recalled, Way } from '../worker/protocol.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';
import { askServer, keepInLibrary, type Server } from './server.ts';
import { rememberIdea } from './stored.ts';
import { useCopyPrompt } from './use-copy-prompt.ts';
import { useDoc } from './use-doc.ts';
import { useDrafts } from './use-drafts.ts';
import { useGenerator } from './use-generator.ts';
import { useLarge } from './use-large.ts';
import { usePainter } from './use-painter.ts';
import { usePast } from './use-past.ts';
import { useWays } from './use-ways.ts';

export interface Said extends Answer {
  /** Absent where the words of the picture themselves asked for it. */
  line?: string;
}
export interface Notice {
  text: string;
  tone: 'plain' | 'trouble';
}

const NOTHING: Answer['diff'] = { added: [], removed: [], changed: [] };

export function useAtelier({ typing }: { typing: boolean }) {
  const store = useDoc();
  const { doc, change, replace, undo, redo } = store;
  const painter = usePainter();
  const client = painter.is === 'ready' ? painter.client : undefined;
  const { past, add, keep: markKept } = usePast();
  const drafts = useDrafts(client, doc, !typing, (settled, picture) => {
    rememberIdea(settled.idea);
    // The page's own example, and what shows nothing of what was said, is nothing to come back to.
    if (!settled.demo && !noneDrawn(picture, chips.current)) add(settled, picture);
    if (asksForSeveral.current) void offerSeveral(settled);
  });
  const large = useLarge(client, drafts.show);
  const [said, setSaid] = useState<Said>();
  const [notice, setNotice] = useState<Notice>();
  const [recalled, setRecalled] = useState<Recalled>();
  const [server, setServer] = useState<Server>({ folder: undefined, stopped: false });
  const [choices, setChoices] = useState<Choices>({ dialects: [], finishes: [] });
  const prompts = useGenerator(choices.dialects);
  const now = useRef(doc);
  now.current = doc;
  const asksForSeveral = useRef(false);
  const chips = useRef<readonly Chip[]>([]);
  chips.current = drafts.view?.chips ?? [];
  asksForSeveral.current = (drafts.view?.pictures ?? 1) > 1;

  const tell = useCallback((text: string, tone: Notice['tone'] = 'plain') => setNotice({ text, tone }), []);
  const trouble = useCallback(
    (error: unknown) => tell(error instanceof Error ? error.message : String(error), 'trouble'),
    [tell],
  );
  const { ways, choosing, offer, take, dismiss, follow } = useWays(client, trouble);
  const offered = useRef(ways);
  offered.current = ways;

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
  const offeredBy = useRef<Said>(undefined);
  // Another document than the one that was talked about: the answer and the variations belong to the one before.
  useEffect(() => {
    const back = follow(doc);
    if (lastSaid.current !== undefined && lastSaid.current !== doc) {
      lastSaid.current = undefined;
      setSaid(undefined);
    }
    if (back) {
      lastSaid.current = doc;
      setSaid(offeredBy.current);
    }
    setRecalled((before) => (before && before.doc !== doc ? undefined : before));
    large.stop();
  }, [doc, large.stop, follow]);

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
      if (choosing()) return undefined;
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
    [large.paint, add, trouble, choosing],
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

  /** What the words ask for by a number is laid out once they rest. */
  const offerSeveral = async (settled: Doc) => {
    if (choosing()) return;
    try {
      await offer(settled, async (painter) => {
        const { ways: list, text } = await painter.call('several', { doc: settled });
        if (now.current === settled) {
          const said: Said = { text, diff: NOTHING };
          lastSaid.current = settled;
          offeredBy.current = said;
          setSaid(said);
        }
        return list;
      });
    } catch (error) {
      trouble(error);
    }
  };

  /** One tap; the answer says which it was, and takes it back. */
  const choose = useCallback(
    (way: Way, number: number) => {
      take(way);
      change('vary', () => way.doc);
      lastSaid.current = way.doc;
      const differs = way.differs.map(({ value }) => value).join(', ') || 'another layout';
      setSaid({ line: `number ${number}`, text: `You go on from ${differs}.`, diff: NOTHING, doc: way.doc });
    },
    [take, change],
  );

  const talk = useCallback(
    async (line: string) => {
      if (!client || line.trim() === '') return;
      try {
        const before = now.current;
        const alone = /^\s*(?:number |#)?(\d{1,2})\s*[.!]?\s*$/i.exec(line)?.[1];
        const answer = await client.call('say', { doc: before, line: alone ? `number ${alone}` : line });
        const way = answer.number === undefined ? undefined : offered.current?.[answer.number - 1];
        if (way && answer.number !== undefined) return choose(way, answer.number);
        // What a person talks about is theirs, also where the page had typed it.
        const next = answer.doc ? ownDoc(answer.doc) : before;
        if (answer.move === 'undo') undo();
        else if (answer.move === 'redo') redo();
        else if (answer.move === 'again') change('seed', (each) => ({ ...each, seed: drawSeed() }));
        else if (answer.doc) change('talk', () => next);
        if (!answer.move) lastSaid.current = next;
        setSaid({ ...answer, line });
        dismiss();
        if (answer.vary) {
          offeredBy.current = { ...answer, line };
          const count = answer.vary;
          await offer(next, (painter) => painter.call('vary', { doc: next, count }));
        }
        if (answer.prompt) prompts.choose(answer.prompt);
        if (answer.prompt !== undefined) prompts.unfold(true);
        if (answer.paint) await paint();
        if (answer.save) await save();
      } catch (error) {
        trouble(error);
      }
    },
    [client, undo, redo, change, choose, offer, dismiss, paint, save, prompts.choose, prompts.unfold, trouble],
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
    const doc = now.current;
    const { seed, aspect } = doc;
    const base = `${location.origin}${location.pathname}`;
    const copied = await copyText(async (signal) => {
      const brief = await client.call('settle', { doc }, { signal });
      return linkFor(base, { brief, seed, ...(aspect && { aspect }) });
    });
    if (copied) tell('Link copied. It opens this very picture wherever Atelier runs.');
  }, [client, tell]);

  const copyPrompt = useCopyPrompt(client, now, prompts, tell);
  const { view, picture, behind } = drafts;
  const isWhole = picture !== undefined && view !== undefined && !behind && ways === undefined && !isBlank(doc);

  return {
    ...store,
    painter,
    client,
    drafts,
    large,
    said,
    ways,
    choosing: ways !== undefined,
    /** Nothing of what was said could be drawn: then there is no picture to act on. */
    nothing: isWhole && noneDrawn(picture, view.chips),
    notice,
    recalled,
    server,
    choices,
    prompts,
    copyPrompt,
    setNotice,
    tell,
    type: useCallback((idea: string) => change('type:', (each) => withIdea(each, idea)), [change]),
    another: useCallback(() => change('seed', (each) => ({ ...each, seed: drawSeed() })), [change]),
    choose,
    past,
    /** To an earlier picture; a step of undo like any other. */
    back: useCallback((earlier: Doc) => change('back', () => earlier), [change]),
    unsay: useCallback((at: number) => change('unsay', (each) => withoutLine(each, at)), [change]),
    dismissWays: useCallback(() => {
      if (!choosing()) return;
      dismiss();
      setSaid(undefined);
      // Whoever closed what the words asked for is not asked again by the next line.
      if (asksForSeveral.current) replace(ownDoc({ ...now.current, one: true }));
    }, [choosing, dismiss, replace]),
    paint,
    save,
    keep,
    talk,
    recall,
    copyLink: useMemo(() => () => copyLink().catch(trouble), [copyLink, trouble]),
  };
}

export type Atelier = ReturnType<typeof useAtelier>;
