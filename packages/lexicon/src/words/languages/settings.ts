/**
 * Places, times, weathers, seasons and media of pictures in five other languages.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const SETTINGS = `
acrylic painting | acrylgemälde/acrylbild | peinture acrylique | pintura acrílica | dipinto acrilico | pintura acrílica
afternoon | nachmittag | après-midi | tarde | pomeriggio | tarde
airport | flughafen | aéroport | aeropuerto | aeroporto | aeroporto
alps | alpen | alpes | alpes | alpi | alpes
amsterdam | amsterdam | amsterdam | ámsterdam | amsterdam | amsterdã
athens | athen | athènes | atenas | atene | atenas
autumn | herbst | automne | otoño | autunno | outono
background | hintergrund | arrière-plan/fond | fondo | sfondo | fundo
bakery | bäckerei | boulangerie | panadería | panificio | padaria
barcelona | barcelona | barcelone | barcelona | barcellona | barcelona
barn | scheune | grange | granero | fienile | celeiro
bathroom | badezimmer/bad | salle de bain | baño | bagno | banheiro
bay | bucht | baie | bahía | baia | baía
beach | strand/sandstrand | plage | playa | spiaggia | praia
bedroom | schlafzimmer | chambre à coucher | dormitorio | camera da letto | quarto de dormir
berlin | berlin | berlin | berlín | berlino | berlim
birthday | geburtstag | anniversaire | cumpleaños | compleanno | aniversário
birthday card | geburtstagskarte | carte d' anniversaire | tarjeta de cumpleaños | biglietto di compleanno | cartão de aniversário
black forest | schwarzwald | forêt-noire | selva negra | foresta nera | floresta negra
bookshop | buchladen | librairie | librería | libreria | livraria
brazil | brasilien | brésil | brasil | brasile | brasil
bus stop | bushaltestelle | arrêt de bus | parada de autobús | fermata dell' autobus | ponto de ônibus
cafe | café | café | cafetería | bar | cafeteria
canal | kanal | canal | canal | canale | canal
canyon | schlucht | canyon | cañón | canyon | cânion
cartoon | comic/zeichentrick | dessin animé | caricatura | cartone animato/fumetto | desenho animado
cave | höhle | grotte | cueva | grotta | caverna
cemetery | friedhof | cimetière | cementerio | cimitero | cemitério
charcoal drawing | kohlezeichnung | dessin au fusain | dibujo al carboncillo | disegno a carboncino | desenho a carvão
china | china | chine | china | cina | china
christmas | weihnachten | noël | navidad | natale | natal
christmas market | weihnachtsmarkt | marché de noël | mercado de navidad/mercado navideño | mercatino di natale | mercado de natal
city | stadt/großstadt | ville | ciudad | città | cidade
classroom | klassenzimmer | salle de classe | aula | classe | sala de aula
cliff | klippe | falaise | acantilado | scogliera | penhasco/falésia
coast | küste | côte | costa | costa | costa
comic | comic | bande dessinée | cómic | fumetto | história em quadrinhos
countryside | land | campagne | campiña | campagna | interior
dawn | morgendämmerung/morgengrauen | aube/aurore | alba | aurora | alvorada
day | tag | jour/journée | día | giorno | dia
desert | wüste | désert | desierto | deserto | deserto
drawing | zeichnung | dessin | dibujo | disegno | desenho
dusk | dämmerung/abenddämmerung | crépuscule | crepúsculo/anochecer | crepuscolo | crepúsculo/anoitecer
easter | ostern | pâques | pascua | pasqua | páscoa
egypt | ägypten | égypte | egipto | egitto | egito
evening | abend | soir/soirée |  | sera | 
farm | bauernhof | ferme | granja | fattoria | fazenda
field | feld | champ | campo | campo | campo
fishing village | fischerdorf | village de pêcheurs | pueblo pesquero | villaggio di pescatori | vila de pescadores
florence | florenz | florence | florencia | firenze | florença
fog | nebel | brouillard | niebla | nebbia | nevoeiro/neblina
forest | wald | forêt | bosque | foresta/bosco | floresta
france | frankreich | france | francia | francia | frança
garden | garten | jardin | jardín | giardino | jardim
germany | deutschland | allemagne | alemania | germania | alemanha
golden hour | goldene stunde | heure dorée | hora dorada | ora d'oro | hora dourada
greece | griechenland | grèce | grecia | grecia | grécia
greenhouse | gewächshaus | serre | invernadero | serra | estufa
ground | boden | sol | suelo | terra/suolo | chão
gym | turnhalle/fitnessstudio | salle de sport | gimnasio | palestra | academia
halloween | halloween | halloween | halloween | halloween | halloween
hallway | flur | couloir | pasillo | corridoio | corredor
harbor | hafen | port | puerto | porto | porto
hill | hügel | colline | colina | collina | colina
ice | eis |  | hielo | ghiaccio | gelo
iceland | island | islande | islandia | islanda | islândia
india | indien | inde | india | india | índia
ink drawing | tuschezeichnung | dessin à l' encre | dibujo a tinta | disegno a inchiostro | desenho a nanquim
island | insel | île | isla | isola | ilha
italy | italien | italie | italia | italia | itália
japan | japan | japon | japón | giappone | japão
jungle | dschungel | jungle | selva/jungla | giungla | selva
kitchen | küche | cuisine | cocina | cucina | cozinha
lake | see | lac | lago | lago | lago
landscape | landschaft | paysage | paisaje | paesaggio | paisagem
lavender field | lavendelfeld | champ de lavande | campo de lavanda | campo di lavanda | campo de lavanda
library | bibliothek/bücherei | bibliothèque | biblioteca | biblioteca | biblioteca
lightning | blitz | éclair | relámpago/rayo | fulmine | relâmpago/raio
lisbon | lissabon | lisbonne | lisboa | lisbona | lisboa
living room | wohnzimmer | salon | sala de estar/salón | soggiorno/salotto | sala de estar/sala
logo | logo | logo | logotipo | logo | logotipo
london | london | londres | londres | londra | londres
madrid | madrid | madrid | madrid | madrid | madri
market | markt | marché | mercado | mercato | mercado
mars | mars | mars | marte | marte | marte
meadow | wiese | prairie/pré | prado/pradera | prato | prado
mexico | mexiko | mexique | méxico | messico | méxico
midnight | mitternacht | minuit | medianoche | mezzanotte | meia-noite
milan | mailand | milan | milán | milano | milão
mist | dunst | brume | bruma | foschia | névoa/bruma
moonlight | mondlicht/mondschein | clair de lune | luz de la luna/luz de luna | chiaro di luna | luar/luz da lua
morning | morgen | matin/matinée | mañana | mattina/mattino | manhã
morocco | marokko | maroc | marruecos | marocco | marrocos
moscow | moskau | moscou | moscú | mosca | moscou
mountain lake | bergsee | lac de montagne | lago de montaña | lago di montagna | lago de montanha
mountain landscape | berglandschaft | paysage de montagne | paisaje de montaña | paesaggio di montagna/paesaggio montano | paisagem de montanha
mountain | berg | montagne | montaña | montagna | montanha
mountains | berge/gebirge | montagnes | montañas | montagne | montanhas
munich | münchen | munich | múnich | monaco di baviera | munique
museum | museum | musée | museo | museo | museu
naples | neapel | naples | nápoles | napoli | nápoles
new york | new york | new york | nueva york | new york | nova york/nova iorque
night sky | nachthimmel | ciel nocturne | cielo nocturno | cielo notturno | céu noturno
night | nacht | nuit | noche | notte | noite
noon | mittag | midi | mediodía | mezzogiorno | meio-dia
norway | norwegen | norvège | noruega | norvegia | noruega
ocean | ozean | océan | océano | oceano | oceano
office | büro | bureau | oficina | ufficio | escritório
oil painting | ölgemälde | peinture à l'huile | pintura al óleo | dipinto a olio/pittura a olio | pintura a óleo
orchard | obstgarten | verger | huerto | frutteto | pomar
painting | gemälde | peinture/tableau | pintura/cuadro | dipinto/quadro | pintura/quadro
paris | paris | paris | parís | parigi | paris
park | park | parc | parque | parco | parque
party | party | fête | fiesta | festa | festa
path | weg/pfad | chemin/sentier | camino/sendero | sentiero | caminho/trilha
pencil drawing | bleistiftzeichnung | dessin au crayon | dibujo a lápiz | disegno a matita | desenho a lápis
photo | foto/fotografie | photo/photographie | foto/fotografía | foto/fotografia | foto/fotografia
pier | steg | jetée/ponton | muelle/embarcadero | molo | píer/cais
pixel art | pixelkunst | pixel art | pixel art | pixel art | pixel art
planet | planet | planète | planeta | pianeta | planeta
playground | spielplatz | aire de jeux | parque infantil | parco giochi | parquinho
portrait | porträt | portrait | retrato | ritratto | retrato
portugal | portugal | portugal | portugal | portogallo | portugal
poster | plakat | affiche | póster | manifesto | cartaz
prague | prag | prague | praga | praga | praga
provence | provence | provence | provenza | provenza | provença
rain | regen | pluie | lluvia | pioggia | chuva
rainforest | regenwald | forêt tropicale | selva tropical | foresta pluviale | floresta tropical
restaurant | restaurant | restaurant | restaurante | ristorante | restaurante
rice field | reisfeld | rizière | arrozal | risaia | arrozal
river | fluss | rivière/fleuve | río | fiume | rio
road | landstraße | route | carretera |  | estrada
rome | rom | rome | roma | roma | roma
rooftop | dachterrasse | toit-terrasse | azotea | terrazza sul tetto | terraço
room | zimmer/raum | chambre/pièce | habitación/cuarto | stanza/camera | quarto
sand | sand | sable | arena | sabbia | areia
santorini | santorini | santorin | santorini | santorini | santorini
savanna | savanne | savane | sabana | savana | savana
school | schule | école | escuela | scuola | escola
scotland | schottland | écosse | escocia | scozia | escócia
sea | meer | mer | mar | mare | mar
seville | sevilla | séville | sevilla | siviglia | sevilha
shop | laden/geschäft | magasin/boutique | tienda | negozio | loja
sketch | skizze | croquis | boceto | schizzo | esboço
sky | himmel | ciel | cielo | cielo | céu
snow | schnee | neige | nieve | neve | neve
space | weltraum/weltall/all | espace | espacio | spazio | espaço
spain | spanien | espagne | españa | spagna | espanha
spring | frühling/frühjahr | printemps | primavera | primavera | primavera
square | stadtplatz | place | plaza | piazza | praça
stable | pferdestall | écurie | establo | stalla | estábulo
stadium | stadion | stade | estadio | stadio | estádio
starry sky | sternenhimmel | ciel étoilé | cielo estrellado | cielo stellato | céu estrelado
station |  | gare | estación | stazione | estação
storm | sturm | tempête | tormenta/tempestad | tempesta | tempestade
stream | bach | ruisseau | arroyo | ruscello | riacho
street | straße/gasse | rue | calle | strada/via | rua
style | stil | style | estilo | stile | estilo
subway | u-bahn | métro | metro | metropolitana | metrô
summer | sommer | été | verano | estate | verão
sunflower field | sonnenblumenfeld | champ de tournesols | campo de girasoles | campo di girasoli | campo de girassóis
sunlight | sonnenlicht/sonnenschein | lumière du soleil | luz del sol | luce del sole | luz do sol
sunrise | sonnenaufgang | lever de soleil/lever du soleil | amanecer/salida del sol | alba | nascer do sol/amanhecer
sunset | sonnenuntergang | coucher de soleil/coucher du soleil/soleil couchant | atardecer/puesta de sol/puesta del sol/ocaso | tramonto | pôr do sol/pôr-do-sol/entardecer
swamp | sumpf | marais | pantano | palude | pântano
swimming pool | schwimmbad/swimmingpool | piscine | piscina | piscina | piscina
switzerland | schweiz | suisse | suiza | svizzera | suíça
temple | tempel | temple | templo | tempio | templo
terrace | terrasse | terrasse | terraza | terrazza | terraço
theater | theater | théâtre | teatro | teatro | teatro
thunderstorm | gewitter | orage | tormenta eléctrica | temporale | trovoada
tokyo | tokio | tokyo | tokio | tokyo | tóquio
train station | bahnhof |  | estación de tren | stazione ferroviaria | estação de trem
tunnel | tunnel | tunnel | túnel | tunnel | túnel
tuscany | toskana | toscane | toscana | toscana | toscana
valley | tal | vallée | valle | valle | vale
venice | venedig | venise | venecia | venezia | veneza
vienna | wien | vienne | viena | vienna | viena
village | dorf | village | pueblo/aldea | villaggio/paese | aldeia/vila
vineyard | weinberg | vignoble | viñedo | vigneto | vinhedo
watercolor | aquarell | aquarelle | acuarela | acquerello | aquarela
waterfall | wasserfall | cascade | cascada | cascata | cachoeira/cascata
shore | ufer | rive | orilla | riva | margem
wedding | hochzeit | mariage | boda | matrimonio | casamento
wheat field | weizenfeld | champ de blé | campo de trigo | campo di grano | campo de trigo
wind | wind | vent | viento | vento | vento
winter | winter | hiver | invierno | inverno | inverno
workshop | werkstatt | atelier | taller | officina | oficina
zoo | zoo | zoo | zoológico | zoo | zoológico
`;
