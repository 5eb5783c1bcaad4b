/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const BOATS = `
sailboat | own:sailboat | 9 | water left | sailing boat, yacht, sailing yacht | sloop, ~dinghy, ~sailing dinghy
felucca | own:felucca | 10 | water left | nile felucca | ~dhow, ~lateen boat
rowing boat | own:rowing-boat | 0.9 | water left | rowboat, row boat | boat, skiff, wooden boat, small boat
fishing boat | own:fishing-boat | 5.5 | water left | trawler
submarine | own:submarine | 8 | water right | sub | ~u-boat
longship | own:longship | 12 | water right | viking ship, viking longship, dragon ship, viking boat
canoe | noto:canoe | 0.5 | water left
kayak | own:kayak | 0.75 | water left
ship | own:sailing-ship | 38 | water left fixed | sailing ship, tall ship, galleon | frigate, clipper ship, ~schooner
pirate ship | own:pirate-ship | 38 | water left fixed
cruise ship | noto:passenger-ship | 50 | water left | passenger ship, ocean liner
cargo ship | own:container-ship | 40 | water left | freighter, container ship
steamship | noto:ship | 40 | water left | steamer
junk | own:junk | 15 | water left | junk boat, chinese junk, sail junk, junk ship, sailing junk, red junk
market boat | own:market-boat | 1.9 | water left | sampan, long tail boat, longtail boat, long-tail boat
ferry | noto:ferry | 20 | water left | ferryboat
narrowboat | own:narrowboat | 2.2 | water right | narrow boat, canal boat | ~barge
motorboat | noto:motor-boat | 2.5 | water left | motor boat
speedboat | noto:speedboat | 1.8 | water left | powerboat
anchor | noto:anchor | 1.5 | ground front
lifebuoy | noto:ring-buoy | 0.75 | surface front | life buoy, lifebelt, ring buoy, life ring
raft | own:raft | 0.4 | water left | wooden raft
gondola | own:gondola | 1.4 | water left | venetian gondola
dragon boat | own:dragon-boat | 2.6 | water left | dragonboat, chinese dragon boat
paper boat | own:paper-boat | 0.5 | water left | folded paper boat, origami boat, paper ship
`;
