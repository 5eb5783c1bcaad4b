/**
 * Things of pictures in five other languages. Many rows follow the labels of Unicode CLDR annotations (docs/notes/cldr.md).
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const THINGS = `
accordion | akkordeon | accordéon | acordeón | fisarmonica | acordeão
airplane | flugzeug | avion | avión | aereo/aeroplano | avião
alien | außerirdischer/alien | extraterrestre/alien | extraterrestre/alienígena | alieno/extraterrestre | alienígena/extraterrestre
alley | gasse | ruelle | callejón | vicolo | beco
ambulance | krankenwagen | ambulance | ambulancia | ambulanza | ambulância
anchor | anker | ancre | ancla | ancora | âncora
angel | engel | ange | ángel | angelo | anjo
animal | tier | animal | animal | animale | animal
ant | ameise | fourmi | hormiga | formica | formiga
apartment building | wohnhaus/mietshaus | immeuble | edificio de apartamentos | condominio | prédio
apple | apfel | pomme | manzana | mela | maçã
apple tree | apfelbaum | pommier | manzano | melo | macieira
apron | schürze | tablier | delantal | grembiule | avental
arch | bogen/torbogen | arche | arco | arco | arco
armchair | sessel | fauteuil | sillón | poltrona | poltrona
artist | künstler/künstlerin | artiste | artista | artista | artista
astronaut | astronaut/astronautin | astronaute | astronauta | astronauta | astronauta
astronaut suit | raumanzug | combinaison spatiale | traje espacial | tuta spaziale | traje espacial
avocado | avocado | avocat | aguacate | avocado | abacate
axe | axt | hache | hacha | ascia | machado
baby | baby/säugling | bébé | bebé | neonato/bebè | bebê/bebé
backpack | rucksack | sac à dos | mochila | zaino | mochila
badger | dachs | blaireau | tejón | tasso | texugo
bag | tasche/tüte | sac | bolsa/bolso | borsa | bolsa/sacola
balcony | balkon | balcon | balcón | balcone | varanda/sacada
ball | ball | balle | pelota/balón | palla/pallone | bola
ballerina | ballerina/balletttänzerin | ballerine | bailarina de ballet | ballerina | bailarina de balé
balloon | luftballon/ballon | ballon | globo | palloncino | balão
banana | banane | banane | plátano | banana | banana
barrel | fass | tonneau | barril | botte/barile | barril
basket | korb | panier | cesta | cesto | cesta
bat | fledermaus | chauve-souris | murciélago | pipistrello | morcego
bat wing | fledermausflügel | aile de chauve-souris | ala de murciélago | ala di pipistrello | asa de morcego
bathrobe | bademantel | peignoir | albornoz | accappatoio | roupão
bathtub | badewanne | baignoire | bañera | vasca | banheira
beach umbrella | sonnenschirm | parasol | sombrilla | ombrellone | guarda-sol
bear | bär | ours | oso | orso | urso
beard | bart | barbe | barba | barba | barba
beaver | biber | castor | castor | castoro | castor
bed | bett | lit | cama | letto | cama
bee | biene | abeille | abeja | ape | abelha
beer | bier | bière | cerveza | birra | cerveja
beetle | käfer | scarabée | escarabajo | coleottero | besouro
bell | glocke | cloche | campana | campana | sino
belt | gürtel | ceinture | cinturón | cintura | cinto
bench | bank/parkbank | banc | banco | panchina | banco
bicycle | fahrrad | vélo/bicyclette | bicicleta | bicicletta/bici | bicicleta
bikini | bikini | bikini | bikini | bikini | biquíni
birch | birke | bouleau | abedul | betulla | bétula
bird | vogel | oiseau | pájaro | uccello | pássaro
birthday cake | geburtstagskuchen/geburtstagstorte | gâteau d'anniversaire | tarta de cumpleaños/pastel de cumpleaños | torta di compleanno | bolo de aniversário
bison | bison | bison | bisonte | bisonte | bisão
blanket | decke | couverture | manta | coperta | cobertor/manta
blueberry | blaubeere | myrtille | arándano | mirtillo | mirtilo
boar | wildschwein | sanglier | jabalí | cinghiale | javali
boat | boot | bateau/barque | barca/bote/barco | barca | barco
bomb | bombe | bombe | bomba | bomba | bomba
bone | knochen | os | hueso | osso | osso
book | buch | livre | libro | libro | livro
books | bücher | livres | libros | libri | livros
bookshelf | bücherregal | bibliothèque/étagère à livres | estantería | libreria/scaffale | estante de livros
boot | stiefel | botte | bota | stivale | bota
boots | stiefel | bottes | botas | stivali | botas
bottle | flasche | bouteille | botella | bottiglia | garrafa
bouquet | blumenstrauß | bouquet | ramo de flores | mazzo di fiori | buquê
bowl | schüssel/schale | bol | cuenco/tazón | ciotola | tigela
box | kiste/schachtel/karton | boîte/caisse | caja | scatola | caixa
boy | junge/bub | garçon | chico/muchacho | ragazzo | menino/garoto/rapaz
branch | ast/zweig | branche | rama | ramo | galho/ramo
bread | brot | pain | pan | pane | pão
bride | braut | mariée | novia | sposa | noiva
bridge | brücke | pont | puente | ponte | ponte
briefcase | aktentasche | mallette | maletín | valigetta | pasta
broccoli | brokkoli | brocoli | brócoli | broccoli | brócolis
broom | besen | balai | escoba | scopa | vassoura
bucket | eimer | seau | cubo | secchio | balde
building | gebäude | bâtiment/immeuble | edificio | edificio | edifício/prédio
bus | bus | bus | autobús | bus | ônibus
bush | busch/strauch | buisson | arbusto | cespuglio | arbusto
butcher | metzger/fleischer | boucher | carnicero | macellaio | açougueiro
butterfly | schmetterling | papillon | mariposa | farfalla | borboleta
cabin | hütte/holzhütte | cabane/chalet | cabaña | baita/capanna | cabana
cactus | kaktus | cactus | cactus | cactus | cacto
cage | käfig | cage | jaula | gabbia | gaiola
cake | kuchen/torte | gâteau | tarta/pastel | torta | bolo
calf | kalb | veau | ternero | vitello | bezerro
camel | kamel/dromedar | chameau/dromadaire | camello/dromedario | cammello/dromedario | camelo
camera | kamera/fotoapparat | caméra/appareil photo | cámara | macchina fotografica/fotocamera | câmera
campfire | lagerfeuer | feu de camp | hoguera | falò | fogueira
candle | kerze | bougie/chandelle | vela | candela | vela
canoe | kanu | canoë | canoa | canoa | canoa
cap | mütze/kappe | casquette/bonnet | gorra | berretto | boné
car | auto/wagen | voiture/auto | coche/carro/auto | macchina/auto/automobile | carro
carpet | teppich | tapis | alfombra | tappeto | tapete
carrot | karotte | carotte | zanahoria | carota | cenoura
cart | karren/wagen | charrette | carro/carreta | carretto | carroça
castle | schloss/burg | château | castillo | castello | castelo
cat | katze/kater | chat/chatte | gato/gata | gatto/gatta | gato/gata
caterpillar | raupe | chenille | oruga | bruco | lagarta
chair | stuhl | chaise | silla | sedia | cadeira
cheese | käse | fromage | queso | formaggio | queijo
chef | koch/köchin | cuisinier | cocinero | cuoco | cozinheiro
cherry | kirsche | cerise | cereza | ciliegia | cereja
cherry blossoms | kirschblüten | fleurs de cerisier | flores de cerezo | fiori di ciliegio | flores de cerejeira
cherry tree | kirschbaum | cerisier | cerezo | ciliegio | cerejeira
chess board | schachbrett | échiquier | tablero de ajedrez | scacchiera | tabuleiro de xadrez
chest | truhe | coffre | cofre | baule | baú
chick | küken | poussin | pollito | pulcino | pintinho
chicken | huhn/henne | poule/poulet | gallina | gallina | galinha
child | kind | enfant | niño/infante | bambino/bimbo | criança
children | kinder | enfants | niños | bambini/bimbi | crianças
chimney | schornstein | cheminée |  | comignolo | chaminé
chocolate | schokolade | chocolat | chocolate | cioccolato | chocolate
christmas tree | weihnachtsbaum/christbaum | sapin de noël | árbol de navidad | albero di natale | árvore de natal
church | kirche | église | iglesia | chiesa | igreja
church tower | kirchturm | clocher | campanario | campanile | campanário
clock | uhr | horloge | reloj | orologio | relógio
clothesline | wäscheleine | corde à linge | tendedero | stendino | varal
cloud | wolke | nuage | nube | nuvola | nuvem
clown | clown | clown | payaso | pagliaccio | palhaço
coat | mantel | manteau | abrigo | cappotto | casaco
coffee | kaffee | café | café | caffè | café
coin | münze | pièce | moneda | moneta | moeda
colosseum | kolosseum | colisée | coliseo | colosseo | coliseu
comet | komet | comète | meteorito | cometa | cometa
computer | computer | ordinateur | ordenador/computadora | computer | computador
cookie | keks | biscuit | galleta | biscotto | biscoito
corn | mais | maïs | maíz | mais | milho
cottage | landhaus | chaumière | casita | casetta | casinha
couple | pärchen/liebespaar | couple | pareja | coppia | casal
cow | kuh | vache | vaca | mucca | vaca
cowboy | cowboy | cow-boy | vaquero | cowboy | vaqueiro
crab | krebs | crabe | cangrejo | granchio | caranguejo
creature | wesen/kreatur | créature | criatura | creatura | criatura
crocodile | krokodil | crocodile | cocodrilo | coccodrillo | crocodilo
croissant | croissant/hörnchen | croissant | cruasán | croissant/cornetto | croissant
crow | krähe | corbeau | cuervo | corvo | corvo
crown | krone | couronne | corona | corona | coroa
crystal | kristall | cristal | cristal | cristallo | cristal
cucumber | gurke | concombre | pepino | cetriolo | pepino
cup | tasse/becher | tasse | taza | tazza | xícara/chávena
cupcake | cupcake | cupcake | magdalena | cupcake | cupcake
curtain | vorhang | rideau | cortina | tendaggio | cortina
cypress | zypresse | cyprès | ciprés | cipresso | cipreste
dagger | dolch | dague | puñal | pugnale | adaga
daisy | gänseblümchen | pâquerette/marguerite | margarita | margherita | margarida
dancer | tänzer/tänzerin | danseur/danseuse | bailarín/bailarina | ballerino/ballerina | dançarino/bailarina
dandelion | löwenzahn/pusteblume | pissenlit | diente de león | tarassaco | dente-de-leão
deer | hirsch/reh | cerf/biche | ciervo/venado | cervo | cervo/veado
desk | schreibtisch | bureau | escritorio | scrivania | escrivaninha
dinosaur | dinosaurier | dinosaure | dinosaurio | dinosauro | dinossauro
doctor | arzt/ärztin | médecin | médico | medico | médico
dodo | dodo | dodo | dodo | dodo | dodô
dog | hund/hündin | chien/chienne | perro/perra | cane/cagna | cachorro/cão/cadela
doll | puppe | poupée | muñeca | bambola | boneca
dolphin | delfin | dauphin | delfín | delfino | golfinho
donkey | esel | âne | burro | asino | burro/jumento
door | tür | porte | puerta | porta | porta
doughnut | donut | doughnut | dónut | ciambella | donut
dove | taube | colombe/pigeon | paloma | colomba/piccione | pomba
dragon | drache | dragon | dragón | drago | dragão
dress | kleid | robe | vestido | vestito | vestido
dress shoes | halbschuhe | chaussures de ville | zapatos de vestir | scarpe eleganti | sapatos sociais
drum | trommel | tambour | tambor | tamburo | tambor
duck | ente | canard | pato | anatra | pato
dwarf | zwerg | nain | enano | nano | anão
eagle | adler | aigle | águila | aquila | águia
ear | ohr | oreille | oreja | orecchio | orelha
earring | ohrring | boucle d'oreille | pendiente/arete | orecchino | brinco
easel | staffelei | chevalet | caballete | cavalletto | cavalete
egg | ei | œuf | huevo | uovo | ovo
eggplant | aubergine | aubergine | berenjena | melanzana | berinjela
eggs | eier | œufs | huevos | uova | ovos
eiffel tower | eiffelturm | tour eiffel | torre eiffel | torre eiffel | torre eiffel
elephant | elefant | éléphant | elefante | elefante | elefante
elf | elf | elfe | elfo | elfo | elfo
envelope | briefumschlag | enveloppe | sobre | busta | envelope
eye | auge | œil | ojo | occhio | olho
face | gesicht | visage | cara/rostro | viso/volto | rosto/cara
factory | fabrik | usine | fábrica | fabbrica | fábrica
fairy | fee | fée | hada | fata | fada
falcon | falke | faucon | halcón | falco | falcão
family | familie | famille | familia | famiglia | família
farmer | bauer | fermier/agriculteur | granjero/agricultor | contadino | fazendeiro/agricultor
father | vater/papa | père/papa | padre/papá | padre/papà | pai
feather | feder | plume | pluma | piuma | pena
fence | zaun | clôture/barrière | valla/cerca | recinto/staccionata | cerca
ferris wheel | riesenrad | grande roue | noria de feria | ruota panoramica | roda gigante
fire | feuer | feu | fuego | fuoco | fogo
fire truck | feuerwehrauto | camion de pompiers | camión de bomberos | camion dei pompieri | caminhão de bombeiros
firefighter | feuerwehrmann | pompier | bombero | pompiere/vigile del fuoco | bombeiro
firefly | glühwürmchen | luciole | luciérnaga | lucciola | vaga-lume/vagalume
fireplace | kamin | cheminée | chimenea | camino | lareira
fireworks | feuerwerk | feux d'artifice/feu d'artifice | fuegos artificiales | fuochi d'artificio | fogos de artifício
fish | fisch | poisson | pez | pesce | peixe
fisherman | fischer | pêcheur | pescador | pescatore | pescador
fishing boat | fischerboot | bateau de pêche | barco de pesca/barco pesquero | barca da pesca/peschereccio | barco de pesca
flag | fahne/flagge | drapeau | bandera | bandiera | bandeira
flamenco | flamenco | flamenco | flamenco | flamenco | flamenco
flamingo | flamingo | flamant | flamenco | fenicottero | flamingo
flower | blume/blüte | fleur | flor | fiore | flor
flower bed | blumenbeet | parterre de fleurs | parterre | aiuola | canteiro
flower pot | blumentopf | pot de fleurs | maceta | vaso da fiori | vaso de planta
flute | flöte | flûte | flauta | flauto | flauta
foot | fuß | pied | pie | piede | pé
football player | fußballspieler | footballeur | futbolista | calciatore | jogador de futebol
fork | gabel | fourchette | tenedor | forchetta | garfo
fountain | springbrunnen | fontaine | fuente | fontana | fonte
fox | fuchs | renard | zorro | volpe | raposa
friends | freunde | amis | amigos | amici | amigos
frog | frosch | grenouille | rana | rana | sapo/rã
fruit | obst/frucht | fruit | fruta | frutta | fruta
full moon | vollmond | pleine lune | luna llena | luna piena | lua cheia
gardener | gärtner | jardinier | jardinero | giardiniere | jardineiro
garlic | knoblauch | ail | ajo | aglio | alho
gate | tor | portail | portón | cancello | portão
ghost | gespenst | fantôme | fantasma | fantasma | fantasma
giant | riese | géant | gigante | gigante | gigante
gift | geschenk | cadeau | regalo | regalo | presente
giraffe | giraffe | girafe | jirafa | giraffa | girafa
girl | mädchen | fille/fillette | niña/chica/muchacha | bambina/ragazza | menina/garota/moça
girlfriend | freundin | petite amie | novia | fidanzata | namorada
glacier | gletscher | glacier | glaciar | ghiacciaio | geleira/glaciar
glass | glas | verre | vaso | bicchiere | copo
glasses | brille | lunettes | gafas | occhiali | óculos
glove | handschuh | gant | guante | guanto | luva
gnome | gnom/gartenzwerg | gnome | gnomo | gnomo | gnomo
goat | ziege | chèvre | cabra | capra | cabra
goldfish | goldfisch | poisson rouge | pez dorado | pesce rosso | peixinho dourado
gondola | gondel | gondole | góndola | gondola | gôndola
goose | gans | oie | oca | oca | ganso
gorilla | gorilla | gorille | gorila | gorilla | gorila
grandfather | großvater/opa | grand-père/papi | abuelo | nonno | avô
grandmother | großmutter/oma | grand-mère/mamie | abuela | nonna | avó
grandparents | großeltern | grands-parents | abuelos | nonni | avós
grapes | trauben/weintrauben | raisins/raisin | uvas | uva | uvas
grass | gras | herbe | hierba/césped | erba | grama
groom | bräutigam | marié | novio | sposo | noivo
guitar | gitarre | guitare | guitarra | chitarra | guitarra
hair | haar/haare | cheveux | pelo/cabello | capelli | cabelo
hamburger | hamburger | hamburger | hamburguesa | hamburger | hambúrguer
hammer | hammer | marteau | martillo | martello | martelo
hammock | hängematte | hamac | hamaca | amaca | rede
hamster | hamster | hamster | hámster | criceto | hamster
hand | hand | main | mano | mano | mão
harp | harfe | harpe | arpa | arpa | harpa
hat | hut | chapeau | sombrero | cappello | chapéu
hay | heu | foin | heno | fieno | feno
head | kopf | tête | cabeza | testa | cabeça
heart | herz | cœur | corazón | cuore | coração
hedge | hecke | haie | seto | siepe | sebe
hedgehog | igel | hérisson | erizo | riccio | ouriço
helicopter | hubschrauber | hélicoptère | helicóptero | elicottero | helicóptero
hen | henne | poule | gallina | gallina | galinha
hibiscus | hibiskus | hibiscus | flor de hibisco | ibisco | hibisco
hippopotamus | nilpferd | hippopotame | hipopótamo | ippopotamo | hipopótamo
honey | honig | miel | miel | miele | mel
horse | pferd | cheval | caballo | cavallo | cavalo
horse carriage | kutsche | calèche/carrosse | carruaje | carrozza | carruagem
hospital | krankenhaus | hôpital | hospital | ospedale | hospital
hot air balloon | heißluftballon | montgolfière | globo aerostático | mongolfiera | balão de ar quente
hot chocolate | heiße schokolade/kakao | chocolat chaud | chocolate caliente | cioccolata calda | chocolate quente
hotel | hotel | hôtel | hotel | hotel | hotel
house | haus/häuschen | maison | casa | casa | casa
hut | schuppen | cabane | choza | capanna | choupana
ice cream | eiscreme/speiseeis | glace | helado | gelato | sorvete
iceberg | eisberg | iceberg | iceberg | iceberg | iceberg
inscription | aufschrift | inscription | inscripción | scritta | inscrição
ivy | efeu | lierre | hiedra | edera | hera
jacket | jacke | veste | chaqueta | giacca | jaqueta
jar | krug | bocal | tarro | barattolo | jarro/pote
jeans | jeans | jean | vaqueros | jeans | jeans
jellyfish | qualle | méduse | medusa | medusa | água-viva
kangaroo | känguru | kangourou | canguro | canguro | canguru
kettle | wasserkessel | bouilloire | hervidor | bollitore | chaleira
key | schlüssel | clé | llave | chiave | chave
keyboard | tastatur | clavier | teclado | tastiera | teclado
king | könig | roi | rey | re | rei
kite | papierdrachen | cerf-volant | cometa | aquilone | pipa
kitten | kätzchen | chaton | gatito/gatita | gattino/gattina | gatinho/gatinha
kiwi fruit | kiwi | kiwi | kiwi | kiwi | kiwi
knife | messer | couteau | cuchillo | coltello | faca
knight | ritter | chevalier | caballero | cavaliere | cavaleiro
knitted sweater | strickpullover | pull en tricot | jersey de punto | maglione lavorato a maglia | suéter de tricô
koala | koala | koala | koala | koala | coala
koi | koi | carpe koï | carpa koi | carpa koi | carpa koi
ladder | leiter | échelle | escalera | scala | escada
lady | dame | dame | señora/dama | signora | senhora
lamp | lampe | lampe | lámpara | lampada | luminária/lâmpada
lantern | laterne | lanterne | farolillo/linterna | lanterna | lanterna/lampião
laptop | laptop | ordinateur portable | ordenador portátil | computer portatile | laptop
lavender | lavendel | lavande | lavanda | lavanda | lavanda
leaf | blatt | feuille | hoja | foglia | folha
leaves | blätter | feuilles | hojas | foglie | folhas
leg | bein | jambe | pierna | gamba | perna
lemon | zitrone | citron | limón | limone | limão
leopard | leopard | léopard | leopardo | leopardo | leopardo
letter | brief | lettre | carta | lettera | carta
light | licht | lumière | luz | luce | luz
lighthouse | leuchtturm | phare | faro | faro | farol
lilac | flieder | lilas | lila | lillà | lilás
lily | lilie | lis | lirio | giglio | lírio
lion | löwe | lion | león | leone | leão
lioness | löwin | lionne | leona | leonessa | leoa
lizard | eidechse | lézard | lagarto | lucertola | lagartixa
llama | lama | lama | llama | lama | lhama
lobster | hummer | homard | bogavante | aragosta | lagosta
lollipop | lutscher | sucette | piruleta | lecca lecca | pirulito
love | liebe | amour | amor | amore | amor
lynx | luchs | lynx | lince | lince | lince
mailbox | briefkasten | boîte aux lettres | buzón | cassetta delle lettere | caixa de correio
mammoth | mammut | mammouth | mamut | mammut | mamute
man | mann | homme | hombre | uomo | homem
map | karte/landkarte | carte | mapa | mappa | mapa
market stall | marktstand | étal de marché | puesto de mercado | bancarella | barraca de feira
mask | maske | masque | máscara | maschera | máscara
melon | honigmelone | melon | melón | melone | melão
men | männer | hommes | hombres | uomini | homens
mermaid | meerjungfrau | sirène | sirena | sirena | sereia
microscope | mikroskop | microscope | microscopio | microscopio | microscópio
milk | milch | lait | leche | latte | leite
milky way | milchstraße | voie lactée | vía láctea | via lattea | via láctea
mirror | spiegel | miroir | espejo | specchio | espelho
mole | maulwurf | taupe | topo | talpa | toupeira
monkey | affe | singe | mono | scimmia | macaco
monster | monster | monstre | monstruo | mostro | monstro
moon | mond | lune | luna | luna | lua
moose | elch | élan | alce | alce | alce
mosque | moschee | mosquée | mezquita | moschea | mesquita
mosquito | mücke | moustique | mosquito | zanzara | mosquito
moss | moos | mousse | musgo | muschio | musgo
moth | motte/nachtfalter | papillon de nuit | polilla | falena | mariposa
mother | mutter/mama | mère/maman | madre/mamá | madre/mamma | mãe
motorcycle | motorrad | moto | moto | motocicletta | motocicleta
mountain hut | berghütte | refuge | refugio | rifugio | refúgio
mouse | maus | souris | ratón | topo | camundongo
mouth | mund | bouche | boca | bocca | boca
mud | schlamm | boue | barro | fango | lama
mushroom | pilz/fliegenpilz | champignon | seta/champiñón/hongo | fungo | cogumelo
musician | musiker | musicien | músico | musicista | músico
necklace | halskette/kette | collier | collar | collana | colar
nest | nest | nid | nido | nido | ninho
net | netz | filet | red | rete | rede
newspaper | zeitung | journal | periódico | quotidiano | jornal
nightingale | nachtigall | rossignol | ruiseñor | usignolo | rouxinol
ninja | ninja | ninja | ninja | ninja | ninja
nose | nase | nez | nariz | naso | nariz
notebook | notizbuch/heft | cahier/carnet | cuaderno | quaderno | caderno
nurse | krankenschwester | infirmière | enfermera | infermiera | enfermeira
oak tree | eiche | chêne | roble | quercia | carvalho
octopus | oktopus/krake | pieuvre/poulpe | pulpo | polpo | polvo
old man | greis | vieillard | anciano | vecchio/anziano | velho/idoso
old woman | greisin | vieille dame | anciana | vecchia/anziana | velha/idosa
olive | olive | olive | aceituna | oliva | azeitona
olive tree | olivenbaum/ölbaum | olivier | olivo | ulivo/olivo | oliveira
onion | zwiebel | oignon | cebolla | cipolla | cebola
orange | orange/apfelsine | orange | naranja | arancia | laranja
orchid | orchidee | orchidée | orquídea | orchidea | orquídea
otter | otter | loutre | nutria | lontra | lontra
owl | eule | chouette/hibou | búho/lechuza | gufo/civetta | coruja
paintbrush | pinsel | pinceau | pincel | pennello | pincel
painter | maler | peintre | pintor | pittore | pintor
pajamas | schlafanzug/pyjama | pyjama | pijama | pigiama | pijama
palm tree | palme | palmier | palmera | palma | palmeira
pancake | pfannkuchen | crêpe | tortita | frittella | panqueca
panda | panda | panda | panda | panda | panda
paper boat | papierboot/papierschiff | bateau en papier | barco de papel | barchetta di carta | barquinho de papel
paper lantern | lampion | lampion/lanterne en papier | farolillo | lanterna di carta | lanterna de papel
paper plane | papierflieger | avion en papier | avión de papel | aereo di carta | avião de papel
parachute | fallschirm | parachute | paracaídas | paracadute | paraquedas
parasol | sonnenschirm | parasol | sombrilla | ombrellone | guarda-sol
parrot | papagei | perroquet | loro | pappagallo | papagaio
parrots | papageien | perroquets | loros | pappagalli | papagaios
pasta | nudeln/pasta | pâtes | pasta | pasta | macarrão/massa
paw | pfote | patte | pata | zampa | pata
peach | pfirsich | pêche | melocotón | pesca | pêssego
peacock | pfau | paon | pavo real | pavone | pavão
peanut | erdnuss | cacahuète | cacahuete | arachide | amendoim
pear | birne | poire | pera | pera | pera
pebble | kiesel | galet/caillou | guijarro | ciottolo | seixo
pencil | bleistift | crayon | lápiz | matita | lápis
penguin | pinguin | pingouin/manchot | pingüino | pinguino | pinguim
peony | pfingstrose | pivoine | peonía | peonia | peônia
people | leute/menschen | gens/personnes | gente/personas | gente/persone | pessoas/gente
person | person/mensch | personne | persona | persona | pessoa
petal | blütenblatt | pétale | pétalo | petalo | pétala
phoenix | phönix | phénix | fénix | fenice | fênix
photographer | fotograf/fotografin | photographe | fotógrafo/fotógrafa | fotografo/fotografa | fotógrafo/fotógrafa
piano | klavier | piano | piano | pianoforte | piano
picnic | picknick | pique-nique | picnic | picnic | piquenique
pie |  | tarte |  |  | 
pig | schwein | cochon | cerdo | maiale | porco
pigeon | stadttaube | pigeon |  | piccione | 
pillow | kissen | oreiller/coussin | almohada/cojín | cuscino | almofada/travesseiro
pilot | pilot/pilotin | pilote | piloto | pilota | piloto
pine tree | kiefer/tanne/tannenbaum | sapin/pin | pino/abeto | pino/abete | pinheiro
pineapple | ananas | ananas | piña | ananas | abacaxi
pipe | pfeife | pipe | pipa | pipa | cachimbo
pirate | pirat | pirate | pirata | pirata | pirata
pirate ship | piratenschiff | bateau pirate | barco pirata | nave pirata | navio pirata
pitcher | krug | pichet/cruche | jarra | brocca | jarro
pizza | pizza | pizza | pizza | pizza | pizza
plant | pflanze | plante | planta | pianta | planta
plate | teller | assiette | plato | piatto | prato
plum | pflaume | prune | ciruela | prugna | ameixa
polar bear | eisbär | ours polaire/ours blanc | oso polar | orso polare | urso polar
police car | polizeiwagen | voiture de police | coche de policía | macchina della polizia | viatura policial
police officer | polizist | policier | policía | poliziotto | policial/polícia
pond | teich | étang/mare | estanque | stagno/laghetto | lagoa
poodle | pudel | caniche | caniche | barboncino | poodle
popcorn | popcorn | pop-corn | palomitas | popcorn | pipoca
poppy | mohnblume/mohn | coquelicot | amapola | papavero | papoula
postman | briefträger/postbote | facteur | cartero | postino | carteiro
pot | topf | casserole | olla | pentola | panela
potato | kartoffel | pomme de terre | patata | patata | batata
potted plant | topfpflanze | plante en pot | planta de maceta | pianta in vaso | vaso com planta
prince | prinz | prince | príncipe | principe | príncipe
princess | prinzessin | princesse | princesa | principessa | princesa
puddle | pfütze | flaque | charco | pozzanghera | poça
pumpkin | kürbis | citrouille | calabaza | zucca | abóbora
puppet | marionette | marionnette | marioneta/títere | burattino/marionetta | marionete/fantoche
puppy | welpe/hündchen | chiot | cachorrito/cachorro | cucciolo/cagnolino | cachorrinho/filhote
queen | königin | reine | reina | regina | rainha
rabbit | hase/kaninchen | lapin | conejo | coniglio | coelho
raccoon | waschbär | raton laveur | mapache | procione | guaxinim
race car | rennauto/rennwagen | voiture de course | coche de carreras | auto da corsa | carro de corrida
rainbow | regenbogen | arc-en-ciel | arcoíris | arcobaleno | arco-íris
rake | harke/rechen | râteau | rastrillo | rastrello | ancinho
raspberry | himbeere | framboise | frambuesa | lampone | framboesa
rat | ratte | rat | rata | ratto | rato
raven | rabe | grand corbeau | cuervo grande | corvo imperiale | corvo
record player | plattenspieler | tourne-disque | tocadiscos | giradischi | toca-discos
red fox | rotfuchs | renard roux | zorro rojo | volpe rossa | raposa vermelha
reed | schilf | roseau | junco | canna | junco
reflection | spiegelung | reflet | reflejo | riflesso | reflexo
rhinoceros | nashorn | rhinocéros | rinoceronte | rinoceronte | rinoceronte
ribbon | band/schleife | ruban | cinta/lazo | nastro/fiocco | fita/laço
rice | reis | riz | arroz | riso | arroz
ring | ring | bague | anillo | anello | anel
robin | rotkehlchen | rouge-gorge | petirrojo | pettirosso | pintarroxo
robot | roboter | robot | robot | robot | robô
rock | felsen/stein/fels | rocher/pierre | roca/piedra | roccia/pietra | rocha/pedra
rocket | rakete | fusée | cohete | razzo | foguete
rocking chair | schaukelstuhl | fauteuil à bascule/rocking-chair | mecedora | sedia a dondolo | cadeira de balanço
rocking horse | schaukelpferd | cheval à bascule | caballito de madera | cavallo a dondolo | cavalinho de balanço
roof | dach | toit | tejado/techo | tetto | telhado
rooster | hahn | coq | gallo | gallo | galo
rope | seil | corde | cuerda | corda | corda
rose | rose | rose | rosa | rosa | rosa
rowing boat | ruderboot | barque | bote de remos | barca a remi | barco a remo
rubber boot | gummistiefel | botte en caoutchouc | bota de goma | stivale di gomma | galocha
rubber duck | gummiente/badeente | canard en plastique | patito de goma | paperella di gomma | patinho de borracha
ruins | ruine/ruinen | ruines | ruinas | rovine | ruínas
sail | segel | voile | vela | vela | vela
sailboat | segelboot | voilier/bateau à voile | velero | barca a vela | veleiro/barco a vela
sailor | matrose | marin | marinero | marinaio | marinheiro
salad | salat | salade | ensalada | insalata | salada
samurai | samurai | samouraï | samurái | samurai | samurai
sandals | sandalen | sandales | sandalias | sandali | sandálias
sandcastle | sandburg | château de sable | castillo de arena | castello di sabbia | castelo de areia
sandwich | sandwich | sandwich | sándwich | sandwich | sanduíche
saxophone | saxofon | saxophone | saxofón | sassofono | saxofone
scarecrow | vogelscheuche | épouvantail | espantapájaros | spaventapasseri | espantalho
scarf | schal | foulard | bufanda | sciarpa | cachecol
scientist | wissenschaftler/wissenschaftlerin | scientifique | científico/científica | scienziato/scienziata | cientista
scissors | schere | ciseaux | tijeras | forbici | tesoura
scooter | roller | trottinette | patinete | monopattino | patinete
scorpion | skorpion | scorpion | escorpión | scorpione | escorpião
seagull | möwe | mouette | gaviota | gabbiano | gaivota
seal | seehund | phoque | foca | foca | foca
seashell | muschel | coquillage | concha/caracola | conchiglia | concha
shadow | schatten | ombre | sombra | ombra | sombra
shark | hai | requin | tiburón | squalo | tubarão
sheep | schaf | mouton/brebis | oveja | pecora | ovelha
shelf | regal | étagère | estantería/estante | scaffale | prateleira/estante
shepherd | schäfer/hirte | berger | pastor | pastore | pastor
shield | schutzschild | bouclier | escudo | scudo | escudo
ship | schiff | navire | buque/navío | nave | navio
shirt | hemd | chemise | camisa | camicia | camisa
shoe | schuh | chaussure | zapato | scarpa | sapato
shooting star | sternschnuppe | étoile filante | estrella fugaz | stella cadente | estrela cadente
shop window | schaufenster | vitrine | escaparate | vetrina | vitrine
shovel | schaufel | pelle | pala | vanga | pá
shrimp | garnele | crevette | gamba | gamberetto | camarão
sign | schild | panneau/enseigne | letrero/cartel | cartello/insegna | placa
singer | sänger/sängerin | chanteur/chanteuse | cantante | cantante | cantor/cantora
skateboard | skateboard | planche à roulettes | monopatín | skateboard | skate
skeleton | skelett | squelette | esqueleto | scheletro | esqueleto
skier | skifahrer/skiläufer | skieur | esquiador | sciatore | esquiador
skirt | rock | jupe | falda | gonna | saia
skull | totenkopf/schädel | crâne/tête de mort | calavera/cráneo | teschio | caveira/crânio
skunk | stinktier | mouffette | mofeta | puzzola | gambá
skyscraper | wolkenkratzer | gratte-ciel | rascacielos | grattacielo | arranha-céu
sled | schlitten | luge/traîneau | trineo | slitta | trenó
slide | rutsche | toboggan | tobogán | scivolo | escorregador
sloth | faultier | paresseux | perezoso | bradipo | preguiça
small table | tischchen | petite table | mesita | tavolino | mesinha
smoke | rauch | fumée | humo | fumo | fumaça
snail | schnecke | escargot | caracol | lumaca | caracol
snake | schlange | serpent | serpiente | serpente | cobra
snowflake | schneeflocke | flocon | copo de nieve | fiocco di neve | floco de neve
snowflakes | schneeflocken | flocons de neige | copos de nieve | fiocchi di neve | flocos de neve
snowman | schneemann | bonhomme de neige | muñeco de nieve | pupazzo di neve | boneco de neve
soccer | fußball | foot | fútbol | calcio | futebol
soccer ball | fußball | ballon de football | balón de fútbol | pallone da calcio | bola de futebol
sock | socke | chaussette | calcetín | calzino | meia
sofa | sofa/couch | canapé | sofá | divano | sofá
soldier | soldat | soldat | soldado | soldato | soldado
soup | suppe | soupe | sopa | zuppa | sopa
spaceship | raumschiff | vaisseau spatial | nave espacial | astronave | nave espacial
spaghetti | spaghetti | spaghetti | espagueti | spaghetti | espaguete
sparrow | spatz/sperling | moineau | gorrión | passero | pardal
spider | spinne | araignée | araña | ragno | aranha
spoon | löffel | cuillère | cuchara | cucchiaio | colher
squirrel | eichhörnchen | écureuil | ardilla | scoiattolo | esquilo
stairs | treppe/treppen | escalier/escaliers | escalera/escaleras | scala/scale/scalinata | escada/escadas
star | stern | étoile | estrella | stella | estrela
starfish | seestern | étoile de mer | estrella de mar | stella marina | estrela-do-mar
statue | statue | statue | estatua | statua | estátua
steam train | dampfzug/dampflok | train à vapeur | tren de vapor | treno a vapore | trem a vapor
stone | stein | pierre | piedra | pietra | pedra
stork | storch | cigogne | cigüeña | cicogna | cegonha
straw hat | strohhut | chapeau de paille | sombrero de paja | cappello di paglia | chapéu de palha
strawberry | erdbeere | fraise | fresa | fragola | morango
street lamp | straßenlaterne/straßenlampe | lampadaire/réverbère | farola | lampione | poste de luz
student | student/studentin/schüler | étudiant/étudiante/élève | estudiante | studente/studentessa | estudante
suitcase | koffer | valise | maleta | valigia | mala
sun | sonne | soleil | sol | sole | sol
sunflower | sonnenblume | tournesol | girasol | girasole | girassol
sunglasses | sonnenbrille | lunettes de soleil | gafas de sol | occhiali da sole | óculos de sol/óculos escuros
surfer | surfer | surfeur | surfista | surfista | surfista
sushi | sushi | sushi | sushi | sushi | sushi
swallow | schwalbe | hirondelle | golondrina | rondine | andorinha
swan | schwan | cygne | cisne | cigno | cisne
sweater | pullover | pull/chandail | suéter/jersey | maglione | suéter
swing | schaukel | balançoire | columpio | altalena | balanço
sword | schwert | épée | espada | spada | espada
synagogue | synagoge | synagogue | sinagoga | sinagoga | sinagoga
table | tisch | table | mesa | tavolo/tavola | mesa
taco | taco | taco | taco | taco | taco
tail | schwanz | queue | cola | coda | cauda/rabo
tangerine | mandarine | mandarine | mandarina | mandarino | tangerina
taxi | taxi | taxi | taxi | taxi | táxi
tea | tee | thé | té | tè | chá
teacher | lehrer/lehrerin | professeur | profesor/maestro | insegnante/maestro | professor
teapot | teekanne | théière | tetera | teiera | bule
teddy bear | teddybär | ours en peluche | osito de peluche | orsetto | ursinho de pelúcia
telephone | telefon | téléphone | teléfono | telefono | telefone
telescope | teleskop | télescope | telescopio | telescopio | telescópio
television | fernseher | téléviseur/télévision | televisión | televisore/televisione | televisão
tent | zelt | tente | tienda de campaña/carpa | tenda | barraca/tenda
text | text | texte | texto | testo | texto
throne | thron | trône | trono | trono | trono
tie | krawatte | cravate | corbata | cravatta | gravata
tiger | tiger | tigre | tigre | tigre | tigre
toad | kröte | crapaud | sapo | rospo | sapo
tomato | tomate | tomate | tomate | pomodoro | tomate
tooth | zahn | dent | diente | dente | dente
toothbrush | zahnbürste | brosse à dents | cepillo de dientes | spazzolino da denti | escova de dentes
top hat | zylinder | haut de forme | sombrero de copa | cilindro | cartola
tornado | wirbelsturm | tornade | tornado | tornado | tornado
tourist | tourist | touriste | turista | turista | turista
tower | turm | tour | torre | torre | torre
toy | spielzeug | jouet | juguete | giocattolo | brinquedo
tractor | traktor | tracteur | tractor | trattore | trator
traffic light | ampel | feu tricolore | semáforo | semaforo | semáforo/sinal de trânsito
train | zug | train | tren | treno | trem/comboio
tram | straßenbahn | tramway | tranvía | tram | bonde
trash can | mülleimer | poubelle | cubo de basura | bidone | lixeira
treasure | schatz | trésor | tesoro | tesoro | tesouro
treasure chest | schatztruhe | coffre au trésor | cofre del tesoro | scrigno del tesoro | baú do tesouro
tree | baum | arbre | árbol | albero | árvore
treehouse | baumhaus | cabane dans les arbres | casa del árbol | casa sull'albero | casa na árvore
trees | bäume | arbres | árboles | alberi | árvores
trophy | pokal | trophée | trofeo | coppa | troféu
trousers | hose | pantalon | pantalones/pantalón | pantaloni | calças/calça
truck | lastwagen/laster | camion | camión | camion | caminhão
trumpet | trompete | trompette | trompeta | tromba | trompete
tulip | tulpe | tulipe | tulipán | tulipano | tulipa
turtle | schildkröte | tortue | tortuga | tartaruga | tartaruga
typewriter | schreibmaschine | machine à écrire | máquina de escribir | macchina da scrivere | máquina de escrever
umbrella | regenschirm/schirm | parapluie | paraguas | ombrello | guarda-chuva
unicorn | einhorn | licorne | unicornio | unicorno | unicórnio
vampire | vampir | vampire | vampiro | vampiro | vampiro
vase | vase | vase | jarrón/florero | vaso | jarra/vaso
vegetables | gemüse | légumes | verduras | verdure | legumes/verduras
viking | wikinger | viking | vikingo | vichingo | viking
violin | geige | violon | violín | violino | violino
volcano | vulkan | volcan | volcán | vulcano | vulcão
waffle | waffel | gaufre | gofre | cialda | waffle
waiter | kellner | serveur | camarero | cameriere | garçom
wall | wand/mauer | mur | pared/muro | muro/parete | parede/muro
warrior | krieger | guerrier | guerrero | guerriero | guerreiro
washing machine | waschmaschine | machine à laver | lavadora | lavatrice | máquina de lavar
watch | armbanduhr | montre | reloj de pulsera | orologio da polso | relógio de pulso
water | wasser | eau | agua | acqua | água
water lily | seerose | nénuphar | nenúfar | ninfea | vitória-régia/nenúfar
watering can | gießkanne | arrosoir | regadera | annaffiatoio | regador
watermelon | wassermelone | pastèque | sandía | anguria | melancia
wave | welle | vague | ola | onda | onda
well | brunnen | puits | pozo | pozzo | poço
whale | wal | baleine | ballena | balena | baleia
wheat | weizen | blé | trigo | grano | trigo
wheel | rad | roue | rueda | ruota | roda
wheelbarrow | schubkarre | brouette | carretilla | carriola | carrinho de mão
wheelchair | rollstuhl | fauteuil roulant | silla de ruedas | sedia a rotelle | cadeira de rodas
willow | weide | saule | sauce | salice | salgueiro
windmill | windmühle/mühle | moulin à vent/moulin | molino de viento/molino | mulino a vento/mulino | moinho de vento/moinho
window | fenster | fenêtre | ventana | finestra | janela
windowsill | fensterbank/fensterbrett/fenstersims | rebord de fenêtre/rebord de la fenêtre | alféizar | davanzale | parapeito da janela/peitoril
wine | wein | vin | vino | vino | vinho
wine glass | weinglas | verre de vin | copa de vino | bicchiere di vino | vinho
wings | flügel | ailes | alas | ali | asas
witch | hexe | sorcière | bruja | strega | bruxa
wizard | zauberer | magicien/sorcier | mago | mago | mago/feiticeiro
wolf | wolf | loup/louve | lobo/loba | lupo | lobo
wolf pup | wolfswelpe | louveteau | lobezno | lupacchiotto | filhote de lobo
woman | frau | femme | mujer | donna | mulher
woodpecker | specht | pivert | pájaro carpintero | picchio | pica-pau
worm | wurm | lombric | gusano | verme | minhoca
yacht | jacht | yacht | yate | yacht | iate
zebra | zebra | zèbre | cebra | zebra | zebra
zombie | zombie | zombie | zombi | zombie | zumbi
`;
