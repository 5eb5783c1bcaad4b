/** Comma tags, the most important first: what is seen, each with what belongs to it, then place, hour and weather, then how it looks. */
import type { Brief, SettingFact } from '@atelier/spec';
import { bareIdea, type Piece, rankOf } from '../dialect.ts';
import { type Cluster, clusters, nominal } from '../realise/clusters.ts';
import { bearerOf } from '../realise/lettering.ts';
import { lookOf } from '../realise/look.ts';
import { addedClauses, leadPlace, saidBackgrounds, scenery } from '../realise/scene.ts';
import { isAdjective, isCity, placeName } from '../realise/setting.ts';
import { withoutArticle } from '../realise/words.ts';
import { lookPhrase, shortly } from './phrases.ts';

export function tags(brief: Brief): Piece[] {
  const [lead, ...otherMedia] = lookOf(brief, 'medium');
  const all = clusters(brief, leadPlace(brief));
  const pieces: Piece[] = [
    ...(lead ? [{ text: lead.value, rank: rankOf(lead.source) }] : []),
    ...all.map((each, i): Piece => ({ text: thing(brief, each, i === 0), rank: rankOf(each.source) })),
    ...lettering(brief),
    ...setting(brief, all[0]?.containment !== undefined),
    ...saidBackgrounds(brief).map((text): Piece => ({ text, rank: 0 })),
    ...[...otherMedia, ...lookOf(brief, 'style', 'artist')].map(
      ({ kind, value, source }): Piece => ({ text: lookPhrase(kind, value), rank: rankOf(source) }),
    ),
    ...lookOf(brief, 'shot', 'angle', 'lens', 'composition').map(
      ({ value, source }): Piece => ({ text: value, rank: rankOf(source) }),
    ),
    ...addedClauses(brief).map(({ short, source }): Piece => ({ text: shortly(short), rank: rankOf(source) })),
    ...lookOf(brief, 'lighting', 'palette', 'mood', 'texture', 'detail').map(
      ({ kind, value, source }): Piece => ({ text: kind === 'mood' ? value : lookPhrase(kind, value), rank: rankOf(source) }),
    ),
  ];
  return pieces.some(({ rank }) => rank === 0) ? pieces : [{ text: bareIdea(brief), rank: 0 }, ...pieces];
}

/** "two black dogs running beside a red car"; the first one with its place where the person put it there. */
function thing(brief: Brief, each: Cluster, first: boolean): string {
  const text = withoutArticle(nominal(each));
  if (!first || each.containment === undefined) return text;
  return `${text} ${scenery(onlyPlace(brief), each.containment).phrase}`;
}

const active = (brief: Brief): SettingFact[] => brief.setting.filter(({ off, kind }) => !off && kind !== 'background');

/** The lead place with the qualities that colour it, and no hour: those are tags of their own. */
function onlyPlace(brief: Brief): Brief {
  const lead = leadPlace(brief);
  return {
    ...brief,
    setting: brief.setting.filter(
      (fact) => fact === lead || fact.kind === 'background' || (fact.kind === 'weather' && isAdjective(fact.value)),
    ),
  };
}

function setting(brief: Brief, placeSaid: boolean): Piece[] {
  const lead = leadPlace(brief);
  const place = lead && !placeSaid ? [{ text: withoutArticle(scenery(onlyPlace(brief)).name), rank: rankOf(lead.source) }] : [];
  const others = active(brief).filter((fact) => fact !== lead && !(lead && fact.kind === 'weather' && isAdjective(fact.value)));
  return [
    ...place,
    ...others.map(
      ({ kind, value, source }): Piece => ({
        text: kind === 'place' ? (isCity(value) ? placeName(value) : value) : value,
        rank: rankOf(source),
      }),
    ),
  ];
}

function lettering(brief: Brief): Piece[] {
  return brief.text
    .filter(({ off }) => !off)
    .map(({ content, on, source }): Piece => {
      const bearer = bearerOf(on, brief);
      return { text: `text "${content.replaceAll('"', "'")}"${bearer ? ` on the ${bearer}` : ''}`, rank: rankOf(source) };
    });
}
