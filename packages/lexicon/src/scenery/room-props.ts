/** What a writer may put into a room by its kind. One row a piece: where the words of the room are said, it may stand there. */
import type { Prop, Slot } from './model.ts';

/** slot | noun | id | phrase, finite and participle | rooms */
const ROWS = `
land | bed | bed | a bed [stands|standing] along the wall | bedroom, nursery
life | teddy bear | teddy-bear | a teddy bear [sits|sitting] on the floor | child, kid, nursery, playroom
land | bookcase | bookcase | a bookcase [fills|filling] the wall | library, reading nook, study, bookshop, bookstore
detail | armchair | armchair | an armchair [waits|waiting] beside it | library, living room, reading nook, study, lounge
life | floor lamp | floor-lamp | a floor lamp [stands|standing] in the corner | library, living room, reading nook, study, bedroom, lounge
sky | framed picture | framed-picture | a framed picture [hangs|hanging] on the wall | library, living room, bedroom, lounge, study, dining room
plant | potted plant | potted-plant | a tall plant [stands|standing] in its pot | living room, reading nook, cafe, coffee shop, restaurant, office, lounge, art studio
land | counter | counter | a counter [runs|running] along the back | cafe, coffee shop, restaurant, bar, pub, bakery, tavern, diner
detail | table | table | a table [stands|standing] by the wall | dining room, kitchen, cafe, coffee shop, restaurant
water | chair | chair | a chair [waits|waiting] beside it | cafe, coffee shop, restaurant, dining room
sky | school blackboard | school-blackboard | a blackboard [hangs|hanging] on the wall | classroom, schoolroom
life | pendant lamp | pendant-lamp | a pendant lamp [hangs|hanging] from the ceiling | cafe, coffee shop, restaurant, bar, pub, kitchen, workshop, garage, dining room, bakery
land | stove | stove | a stove [stands|standing] against the wall | kitchen
sky | wall shelf | wall-shelf | a shelf with jars and plates [hangs|hanging] on the wall | kitchen
land | workbench | workbench | a workbench [stands|standing] along the wall | workshop, garage, shed
sky | tool board | tool-board | tools [hang|hanging] on a board | workshop, garage, shed
land | school desk | school-desk | a desk with an open exercise book [stands|standing] there | classroom, schoolroom
land | easel | easel | an easel [stands|standing] in the light | art studio, artist's studio, painter's studio
land | bathtub | bathtub | a bathtub [stands|standing] along the wall | bathroom
sky | mirror | mirror | a mirror [hangs|hanging] on the wall | bathroom
`;

const AN = /^[aeiou]/;

export const ROOM_PROPS: readonly Prop[] = ROWS.trim()
  .split('\n')
  .map((row): Prop => {
    const [slot = '', noun = '', id = '', phrase = '', rooms = ''] = cells(row);
    return {
      id,
      noun,
      as: 'subject',
      slot: slot as Slot,
      liberty: 'balanced',
      weight: 1,
      short: `${AN.test(noun) ? 'an' : 'a'} ${noun}`,
      phrase,
      when: { ifSaid: rooms.split(',').map((room) => room.trim()) },
    };
  });

/** The bar inside of a phrase's brackets parts no cells. */
function cells(row: string): string[] {
  return row.split(/\|(?![^[]*\])/).map((cell) => cell.trim());
}
