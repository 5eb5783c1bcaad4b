/** Irregular forms of English nouns and verbs, authored here. Regular endings are undone by `lemma.ts`. */
import { MapWhenAsked } from './when-asked.ts';

const table = (text: string): ReadonlyMap<string, string> =>
  new MapWhenAsked(
    () =>
      new Map(
        text
          .trim()
          .split(/\s+/)
          .flatMap((item) => {
            const [base, forms] = item.split(':') as [string, string];
            return forms.split(',').map((form): [string, string] => [form, base]);
          }),
      ),
  );

/** plural → singular */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = table(`
man:men woman:women child:children person:people,persons foot:feet tooth:teeth goose:geese mouse:mice louse:lice ox:oxen die:dice
leaf:leaves wolf:wolves knife:knives shelf:shelves loaf:loaves half:halves scarf:scarves hoof:hooves calf:calves elf:elves
dwarf:dwarves thief:thieves wife:wives life:lives self:selves wharf:wharves sheaf:sheaves cactus:cacti fungus:fungi
octopus:octopi hippopotamus:hippopotami nucleus:nuclei radius:radii alumnus:alumni crisis:crises oasis:oases axis:axes
phenomenon:phenomena criterion:criteria bacterium:bacteria medium:media datum:data formula:formulae larva:larvae
nebula:nebulae vertebra:vertebrae matrix:matrices index:indices lens:lenses bus:buses gas:gases
snowman:snowmen policeman:policemen policewoman:policewomen fireman:firemen fisherman:fishermen horseman:horsemen
gentleman:gentlemen businessman:businessmen businesswoman:businesswomen craftsman:craftsmen swordsman:swordsmen
groomsman:groomsmen bookshelf:bookshelves canoe:canoes shoe:shoes horseshoe:horseshoes toe:toes cookie:cookies movie:movies
zombie:zombies pie:pies tie:ties necktie:neckties bowtie:bowties selfie:selfies smoothie:smoothies hoodie:hoodies
brownie:brownies eye:eyes axe:axes dye:dyes pixie:pixies genie:genies fairie:fairies prairie:prairies rookie:rookies
selkie:selkies valkyrie:valkyries magpie:magpies bookie:bookies birdie:birdies house:houses horse:horses nurse:nurses
rose:roses nose:noses vase:vases suitcase:suitcases bookcase:bookcases case:cases hose:hoses cheese:cheeses purse:purses
blouse:blouses course:courses mousse:mousses warehouse:warehouses greenhouse:greenhouses lighthouse:lighthouses
phase:phases base:bases phrase:phrases noise:noises tortoise:tortoises porpoise:porpoises moose:moose wave:waves cave:caves
glove:gloves dove:doves olive:olives grave:graves stove:stoves sleeve:sleeves valve:valves hive:hives beehive:beehives
curve:curves groove:grooves grove:groves slave:slaves native:natives detective:detectives axle:axles
`);

/** form → base verb */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = table(`
be:am,is,are,was,were,been,being have:has,had,having do:does,did,done,doing go:goes,went,gone,going
arise:arose,arisen awake:awoke,awoken bear:bore,borne,born beat:beaten become:became begin:began,begun bend:bent bind:bound
bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred bring:brought build:built burn:burnt buy:bought
catch:caught choose:chose,chosen cling:clung come:came creep:crept deal:dealt dig:dug dive:dove draw:drew,drawn
dream:dreamt drink:drank,drunk drive:drove,driven dwell:dwelt eat:ate,eaten fall:fell,fallen feed:fed feel:felt
fight:fought find:found flee:fled fling:flung fly:flew,flown,flies,flying forget:forgot,forgotten freeze:froze,frozen
get:got,gotten,getting give:gave,given grind:ground grow:grew,grown hang:hung hear:heard hide:hid,hidden hold:held
keep:kept kneel:knelt knit:knitting know:knew,known lay:laid,lays lead:led lean:leant leap:leapt learn:learnt leave:left
lend:lent lie:lay,lain,lying light:lit lose:lost make:made mean:meant meet:met mow:mown overgrow:overgrown pay:paid
prove:proven ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,running saw:sawn say:said see:saw,seen seek:sought
sell:sold send:sent sew:sewn shake:shook,shaken shear:shorn shine:shone shoot:shot show:shown shrink:shrank,shrunk,shrunken
sing:sang,sung sink:sank,sunk,sunken sit:sat,sitting sleep:slept slide:slid sling:slung sow:sown speak:spoke,spoken spend:spent
spill:spilt spin:spun spring:sprang,sprung stand:stood steal:stole,stolen stick:stuck sting:stung stride:strode,stridden
strike:struck,stricken string:strung strive:strove swear:swore,sworn sweep:swept swell:swollen swim:swam,swum,swimming
swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown thrust:thrust
tread:trod,trodden wake:woke,woken wear:wore,worn weave:wove,woven weep:wept win:won,winning wind:wound wring:wrung
write:wrote,written,writing die:dying,dies,died tie:tying,tied,ties dye:dyeing,dyed ski:skiing,skied skis:skis
cut:cutting put:putting set:setting hit:hitting let:letting shut:shutting spread:spreading cast:casting burst:bursting
split:splitting shed:shedding picnic:picnicking,picnicked
`);
