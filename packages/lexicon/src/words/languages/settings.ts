/**
 * Places, times, weathers, seasons and media of pictures in five other languages.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const SETTINGS = `
afternoon | nachmittag | après-midi | tarde | pomeriggio | tarde
airport | flughafen | aéroport | aeropuerto | aeroporto | aeroporto
autumn | herbst | automne | otoño | autunno | outono
background | hintergrund | arrière-plan/fond | fondo | sfondo | fundo
barn | scheune | grange | granero | fienile | celeiro
bathroom | badezimmer/bad | salle de bain | baño | bagno | banheiro
beach | strand/sandstrand | plage | playa | spiaggia | praia
bedroom | schlafzimmer | chambre à coucher | dormitorio | camera da letto | quarto de dormir
berlin | berlin | berlin | berlín | berlino | berlim
birthday | geburtstag | anniversaire | cumpleaños | compleanno | aniversário
cafe | café | café | cafetería | bar | cafeteria
cartoon | comic/zeichentrick | dessin animé | caricatura | cartone animato/fumetto | desenho animado
cave | höhle | grotte | cueva | grotta | caverna
cemetery | friedhof | cimetière | cementerio | cimitero | cemitério
christmas | weihnachten | noël | navidad | natale | natal
city | stadt/großstadt | ville | ciudad | città | cidade
cliff | klippe | falaise | acantilado | scogliera | penhasco/falésia
coast | küste | côte | costa | costa | costa
countryside | land | campagne | campiña | campagna | interior
dawn | morgendämmerung/morgengrauen | aube/aurore | alba | aurora | alvorada
day | tag | jour/journée | día | giorno | dia
desert | wüste | désert | desierto | deserto | deserto
drawing | zeichnung | dessin | dibujo | disegno | desenho
dusk | dämmerung/abenddämmerung | crépuscule | crepúsculo/anochecer | crepuscolo | crepúsculo/anoitecer
evening | abend | soir/soirée |  | sera | 
farm | bauernhof | ferme | granja | fattoria | fazenda
field | feld | champ | campo | campo | campo
florence | florenz | florence | florencia | firenze | florença
fog | nebel | brouillard | niebla | nebbia | nevoeiro/neblina
forest | wald | forêt | bosque | foresta/bosco | floresta
garden | garten | jardin | jardín | giardino | jardim
golden hour | goldene stunde | heure dorée | hora dorada | ora d'oro | hora dourada
ground | boden | sol | suelo | terra/suolo | chão
harbor | hafen | port | puerto | porto | porto
hill | hügel | colline | colina | collina | colina
ice | eis |  | hielo | ghiaccio | gelo
island | insel | île | isla | isola | ilha
jungle | dschungel | jungle | selva/jungla | giungla | selva
kitchen | küche | cuisine | cocina | cucina | cozinha
lake | see | lac | lago | lago | lago
landscape | landschaft | paysage | paisaje | paesaggio | paisagem
lavender field | lavendelfeld | champ de lavande | campo de lavanda | campo di lavanda | campo de lavanda
library | bibliothek/bücherei | bibliothèque | biblioteca | biblioteca | biblioteca
lightning | blitz | éclair | relámpago/rayo | fulmine | relâmpago/raio
lisbon | lissabon | lisbonne | lisboa | lisbona | lisboa
living room | wohnzimmer | salon | sala de estar/salón | soggiorno/salotto | sala de estar/sala
london | london | londres | londres | londra | londres
market | markt | marché | mercado | mercato | mercado
mars | mars | mars | marte | marte | marte
meadow | wiese | prairie/pré | prado/pradera | prato | prado
midnight | mitternacht | minuit | medianoche | mezzanotte | meia-noite
mist | dunst | brume | bruma | foschia | névoa/bruma
moonlight | mondlicht/mondschein | clair de lune | luz de la luna/luz de luna | chiaro di luna | luar/luz da lua
morning | morgen | matin/matinée | mañana | mattina/mattino | manhã
moscow | moskau | moscou | moscú | mosca | moscou
mountain lake | bergsee | lac de montagne | lago de montaña | lago di montagna | lago de montanha
mountain landscape | berglandschaft | paysage de montagne | paisaje de montaña | paesaggio di montagna/paesaggio montano | paisagem de montanha
mountain | berg | montagne | montaña | montagna | montanha
mountains | berge/gebirge | montagnes | montañas | montagne | montanhas
munich | münchen | munich | múnich | monaco di baviera | munique
new york | new york | new york | nueva york | new york | nova york/nova iorque
night sky | nachthimmel | ciel nocturne | cielo nocturno | cielo notturno | céu noturno
night | nacht | nuit | noche | notte | noite
noon | mittag | midi | mediodía | mezzogiorno | meio-dia
ocean | ozean | océan | océano | oceano | oceano
oil painting | ölgemälde | peinture à l'huile | pintura al óleo | dipinto a olio/pittura a olio | pintura a óleo
painting | gemälde | peinture/tableau | pintura/cuadro | dipinto/quadro | pintura/quadro
paris | paris | paris | parís | parigi | paris
park | park | parc | parque | parco | parque
party | party | fête | fiesta | festa | festa
path | weg/pfad | chemin/sentier | camino/sendero | sentiero | caminho/trilha
pencil drawing | bleistiftzeichnung | dessin au crayon | dibujo a lápiz | disegno a matita | desenho a lápis
photo | foto/fotografie | photo/photographie | foto/fotografía | foto/fotografia | foto/fotografia
pier | steg | jetée/ponton | muelle/embarcadero | molo | píer/cais
planet | planet | planète | planeta | pianeta | planeta
portrait | porträt | portrait | retrato | ritratto | retrato
poster | plakat | affiche | póster | manifesto | cartaz
rain | regen | pluie | lluvia | pioggia | chuva
restaurant | restaurant | restaurant | restaurante | ristorante | restaurante
river | fluss | rivière/fleuve | río | fiume | rio
road | landstraße | route | carretera |  | estrada
rome | rom | rome | roma | roma | roma
room | zimmer/raum | chambre/pièce | habitación/cuarto | stanza/camera | quarto
sand | sand | sable | arena | sabbia | areia
school | schule | école | escuela | scuola | escola
sea | meer | mer | mar | mare | mar
shop | laden/geschäft | magasin/boutique | tienda | negozio | loja
sky | himmel | ciel | cielo | cielo | céu
snow | schnee | neige | nieve | neve | neve
space | weltraum/weltall/all | espace | espacio | spazio | espaço
spring | frühling/frühjahr | printemps | primavera | primavera | primavera
square | stadtplatz | place | plaza | piazza | praça
starry sky | sternenhimmel | ciel étoilé | cielo estrellado | cielo stellato | céu estrelado
station |  | gare | estación | stazione | estação
storm | sturm | tempête | tormenta/tempestad | tempesta | tempestade
stream | bach | ruisseau | arroyo | ruscello | riacho
street | straße/gasse | rue | calle | strada/via | rua
style | stil | style | estilo | stile | estilo
summer | sommer | été | verano | estate | verão
sunlight | sonnenlicht/sonnenschein | lumière du soleil | luz del sol | luce del sole | luz do sol
sunrise | sonnenaufgang | lever de soleil/lever du soleil | amanecer/salida del sol | alba | nascer do sol/amanhecer
sunset | sonnenuntergang | coucher de soleil/coucher du soleil/soleil couchant | atardecer/puesta de sol/puesta del sol/ocaso | tramonto | pôr do sol/pôr-do-sol/entardecer
thunderstorm | gewitter | orage | tormenta eléctrica | temporale | trovoada
tokyo | tokio | tokyo | tokio | tokyo | tóquio
train station | bahnhof |  | estación de tren | stazione ferroviaria | estação de trem
valley | tal | vallée | valle | valle | vale
venice | venedig | venise | venecia | venezia | veneza
vienna | wien | vienne | viena | vienna | viena
village | dorf | village | pueblo/aldea | villaggio/paese | aldeia/vila
vineyard | weinberg | vignoble | viñedo | vigneto | vinhedo
watercolor | aquarell | aquarelle | acuarela | acquerello | aquarela
waterfall | wasserfall | cascade | cascada | cascata | cachoeira/cascata
wedding | hochzeit | mariage | boda | matrimonio | casamento
wind | wind | vent | viento | vento | vento
winter | winter | hiver | invierno | inverno | inverno
`;
