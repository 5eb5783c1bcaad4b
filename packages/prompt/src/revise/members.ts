/** One of a group that is spoken of by what it is: the dad of a family, the boy of two kids, the goalkeeper of a team (R51). */
import { isPlural, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { toldSubjects } from '../subjects/told.ts';
import { bareThing } from './bare-thing.ts';
import { findScene, findSubjects, isCalled } from './find.ts';
import { splitOff } from './one-of.ts';
import type { Workbench } from './workbench.ts';

const LEAD = /^(?:(?:the|give|make|put|let|have|turn|paint|move|his|her|their|and|but|also|please) )*/iu;
const KIN =
  /^(?:dad|father|mom|mum|mother|grandma|grandmother|grandpa|grandfather|son|daughter|girl|boy|sister|brother|baby|toddler|bride|groom|kid|child|parent|grandparent|twin|husband|wife|man|woman)$/;
const FAMILY = /(?:^| )(?:family|parents|couple|newlyweds|grandparents|siblings|wedding couple)$/i;
/** Names that do not say whether it is a boy or a girl. */
const NO_MORE_SAID = /^(?:kid|child|person|toddler|baby|teenager|teen|pupil|friend|somebody|someone)$/;
const PLAYER = /^(?:goalkeeper|goalie|keeper|captain|striker|defender|referee|coach)$/;
const TEAM = /(?:^| )(?:team|players?|footballers?)$/i;
/** Which of them, and no kind of its own. */
const WHICH = /^(?:little|big|older|younger|small|tall|other)$/i;
const COMING = /^(?:add|put|include|with|have|draw|a|an|another|one more)\b/i;

/** Who may be one of the group. */
function canBe(name: string, group: Subject): boolean {
  if (KIN.test(name) && isFamily(group)) return true;
  if (NO_MORE_SAID.test(group.name) && KIN.test(name) && isCalled(name, group.name)) return true;
  if (PLAYER.test(name) && TEAM.test(group.name) && isSeveral(group)) return true;
  return isSeveral(group) && name !== singular(group.name) && isCalled(name, singular(group.name.toLowerCase()));
}
const isFamily = ({ name, count }: Subject): boolean =>
  FAMILY.test(name) || (count !== undefined && 'quantifier' in count && count.quantifier === 'family');
const isSeveral = ({ count, name }: Subject): boolean =>
  count === undefined ? isPlural(name) : !('exact' in count && count.exact === 1);

/** From now on it is a thing of its own, where nothing of that name is there yet. */
export function ofGroup(bench: Workbench, clause: string): void {
  if (COMING.test(clause)) return;
  const lead = LEAD.exec(clause)?.[0] ?? '';
  const words = clause.slice(lead.length).split(/[\s,]+/);
  if (words[0] && WHICH.test(words[0])) words.shift();
  const word = words[0]?.replace(/['’]s$/u, '').toLowerCase();
  if (!word || (lead === '' && !KIN.test(singular(word)))) return;
  const name = singular(word);
  const own = toldSubjects(bench.brief);
  const group = own.find((each) => canBe(name, each));
  if (!group || findSubjects(bench, name).length + findScene(bench, word).length > 0) return;
  const exact = group.count && 'exact' in group.count ? group.count.exact : undefined;
  // The girl of two kids, once the boy is a thing of his own.
  if (exact === 1 && NO_MORE_SAID.test(group.name)) {
    group.name = name;
    bench.focus = group;
    return;
  }
  if (exact !== undefined && exact > 1) {
    const one = splitOff(bench, group, isPlural(word) ? Math.min(2, exact - 1) : 1);
    one.name = name;
    bench.focus = one;
    return;
  }
  const one = bareThing(bench, name, { count: isPlural(word) ? { min: 2 } : { exact: 1 } });
  bench.brief.subjects.splice(bench.brief.subjects.indexOf(group) + 1, 0, one);
  bench.relate(group.id, 'with', one.id);
}
