/** Comma tags, the most important first: what is seen, each with what belongs to it, then place, hour and weather, then how it looks. */
import type { Brief, SettingFact } from '@atelier/spec';
import { bareIdea, type Piece, rankOf } from '../dialect.ts';
import { perBrief } from '../per-brief.ts';
import { type Cluster, nominal } from '../realise/cluster.ts';
import { clusters } from '../realise/clusters.ts';
import { type Held, heldPlace } from '../realise/held.ts';
import { bearerOf, lettersIn, ownLook, titled } from '../realise/lettering.ts';
import { lookOf, ofOrFor, pictureKinds } from '../realise/look.ts';
import { leadPlace, saidBackgrounds, scenery } from '../realise/scene.ts';
import { isAdjective, isCity } from '../realise/setting.ts';
import { withoutArticle } from '../realise/words.ts';
import { lookPhrase, says } from './phrases.ts';
import { shorts } from './shorts.ts';

export const tags: (brief: Brief) => readonly Piece[] = perBrief(tagsOf);

function tagsOf(brief: Brief): Piece[] {
  const [lead, ...otherMedia] = lookOf(brief, 'medium');
  const every = clusters(brief);
  const held = heldPlace(brief, every);
  const all = held?.rest ?? every;
  // "Portrait, viking warrior" might be two things; "watercolor, viking warrior" is one.
  const of =
    lead !== undefined && every.length > 0 && THING.test(lead.value) ? `${lead.value} ${ofOrFor(lead.value, brief.idea)} ` : '';
  const pieces: Piece[] = [
    ...(lead && of === '' ? [{ text: lead.value, rank: rankOf(lead.source) }] : []),
    ...(held && every[0] ? [{ text: of + heldTag(brief, held, of !== ''), rank: rankOf(every[0].source) }] : []),
    ...all.map(
      (each, i): Piece => ({
        text: i === 0 && of && !held ? of + thing(brief, each, true, true) : thing(brief, each, i === 0 && !held),
        rank: rankOf(each.source),
      }),
    ),
    ...lettering(brief),
    ...setting(
      brief,
      held !== undefined ||
        (all[0]?.containment ?? all[0]?.within) !== undefined ||
        all.some((each) => says(nominal(each), leadPlace(brief)?.value ?? '\n')),
    ),
    ...saidBackgrounds(brief).map((text): Piece => ({ text, rank: 0 })),
    ...[...otherMedia, ...lookOf(brief, 'style', 'artist'), ...pictureKinds(brief)].map(
      ({ kind, value, source }): Piece => ({ text: lookPhrase(kind, value), rank: rankOf(source) }),
    ),
    ...lookOf(brief, 'shot', 'angle', 'lens', 'composition').map(
      ({ value, source }): Piece => ({ text: value, rank: rankOf(source) }),
    ),
    ...shorts(brief),
    ...lookOf(brief, 'lighting', 'palette', 'mood', 'texture', 'detail').map(
      ({ kind, value, source }): Piece => ({ text: kind === 'mood' ? value : lookPhrase(kind, value), rank: rankOf(source) }),
    ),
  ];
  pieces.push(...unsaidWeather(brief, pieces));
  return pieces.some(({ rank }) => rank === 0) ? pieces : [{ text: bareIdea(brief), rank: 0 }, ...pieces];
}

/** Media that are things themselves. */
const THING =
  /(?:portrait|poster|logo|icon|sticker|statue|sculpture|map|card|cover|diagram|blueprint|mural|bust|figurine|emblem)$/i;

/** "two black dogs running beside a red car"; the first one with its place where the person put it there. */
function thing(brief: Brief, each: Cluster, first: boolean, article = false): string {
  const text = article ? nominal(each) : withoutArticle(nominal(each));
  const how = each.containment ?? each.within;
  return first && how !== undefined ? `${text} ${scenery(onlyPlace(brief), how).phrase}` : text;
}

/** "japanese garden with a koi pond and a red bridge"; the hour and the weather are tags of their own. */
function heldTag(brief: Brief, held: Held, article: boolean): string {
  const text = held.textOf(onlyPlace(brief));
  return article ? text : withoutArticle(text).replace(/^the /, '');
}

const active = (brief: Brief): SettingFact[] => brief.setting.filter(({ off, kind }) => !off && kind !== 'background');

/** The lead place with the qualities that colour it, and no hour: those are tags of their own. */
function onlyPlace(brief: Brief): Brief {
  const lead = leadPlace(brief);
  return {
    ...brief,
    setting: brief.setting.filter(
      (fact) =>
        fact === lead ||
        fact.kind === 'background' ||
        (fact.kind === 'place' && lead !== undefined && isCity(fact.value)) ||
        (fact.kind === 'weather' && isAdjective(fact.value)),
    ),
  };
}

function setting(brief: Brief, placeSaid: boolean): Piece[] {
  const lead = leadPlace(brief);
  const place =
    lead && !placeSaid
      ? [{ text: withoutArticle(scenery(onlyPlace(brief)).name).replace(/^the /, ''), rank: rankOf(lead.source) }]
      : [];
  // Those stand with the place.
  const others = active(brief).filter(
    (fact) => !(lead && (fact === lead || (fact.kind === 'weather' ? isAdjective(fact.value) : isCity(fact.value)))),
  );
  return [...place, ...others.map(({ value, source }): Piece => ({ text: value, rank: rankOf(source) }))];
}

/** A weather's adjective that stands with no place: of "rainy Tokyo by day" the day has taken the city with it. */
const unsaidWeather = (brief: Brief, pieces: readonly Piece[]): Piece[] =>
  active(brief)
    .filter(({ kind, value }) => kind === 'weather' && isAdjective(value) && !pieces.some(({ text }) => says(text, value)))
    .map(({ value, source }): Piece => ({ text: value, rank: rankOf(source) }));

function lettering(brief: Brief): Piece[] {
  return brief.text
    .filter(({ off }) => !off)
    .map(({ content, on, look, source }): Piece => {
      const bearer = bearerOf(on, brief);
      const words = `"${content.replaceAll('"', "'")}"`;
      return {
        text: `${titled(on, words, brief) ?? `text ${words}${bearer ? ` on the ${bearer}` : ''}`}${ownLook({ look })}${lettersIn(on, brief)}`,
        rank: rankOf(source),
      };
    });
}
