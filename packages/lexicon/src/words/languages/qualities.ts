/**
 * Adjectives and what stands for one ("of wood") in five other languages, in their base form.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const QUALITIES = `
abandoned | verlassen | abandonné | abandonado | abbandonato | abandonado
ancient | uralt | ancien/ancienne | antiguo | antico | antigo
angry | wütend/zornig | en colère/fâché | enojado/enfadado | arrabbiato | zangado/bravo
bald | glatzköpfig | chauve | calvo | calvo | careca
bare | kahl | dénudé | desnudo | spoglio | nu
beautiful | schön/wunderschön | beau/belle/bel/belles | hermoso/bonito/bello/bella | bello/bella | belo/bonito/lindo
beige | beige | beige | beige | beige | bege
big | groß | grand | grande/gran | grande/gran | grande
black | schwarz | noir | negro | nero | preto/negro
black and white | schwarzweiß/schwarz-weiß | noir et blanc/en noir et blanc | blanco y negro/en blanco y negro | bianco e nero/in bianco e nero | preto e branco/em preto e branco
blond | blond | blond | rubio | biondo | loiro
blue | blau | bleu | azul | blu | azul
blurry | verschwommen/unscharf | flou/floue | borroso | sfocato | desfocado
bright | hell | clair/lumineux/lumineuse | brillante/luminoso | luminoso/brillante | brilhante/claro
broken | kaputt | cassé | roto | rotto | quebrado
brown | braun | brun/marron | marrón | marrone | marrom/castanho
calm | gelassen | paisible | sereno/calmado | calmo/sereno | sereno
clear | klar | limpide | claro/cristalino | limpido/chiaro | límpido/cristalino
closed | geschlossen | fermé | cerrado | chiuso | fechado
cloudy | bewölkt | nuageux/nuageuse | nublado | nuvoloso | nublado
cold | kalt | froid | frío | freddo | frio
colorful | bunt/farbenfroh | coloré/multicolore | colorido | colorato/variopinto | colorido
cozy | gemütlich | douillet/cosy | acogedor/acogedora | accogliente | aconchegante
cracked | rissig | fissuré | agrietado | incrinato | rachado
crowded | überfüllt/voll | bondé | lleno de gente/abarrotado | affollato | lotado
curly | lockig | frisé/bouclé | rizado | riccio | cacheado
cute | süß/niedlich | mignon/mignonne | lindo/tierno/adorable | carino | fofo
dark | dunkel/dunkl | sombre | oscuro | scuro/oscuro | escuro
dark blue | dunkelblau | bleu foncé | azul oscuro | blu scuro | azul escuro
dark green | dunkelgrün | vert foncé | verde oscuro | verde scuro | verde escuro
dark red | dunkelrot | rouge foncé | rojo oscuro | rosso scuro | vermelho escuro
deep | tief | profond | profundo | profondo | profundo
deserted | menschenleer | désert | desierto | deserto | deserto
dramatic | dramatisch | dramatique/spectaculaire | dramático | drammatico | dramático
dry | trocken | sec/sèche | seco | secco | seco
dusty | staubig | poussiéreux/poussiéreuse | polvoriento | polveroso | empoeirado
elderly | betagt | âgé | mayor | anziano | idoso
elegant | elegant | élégant | elegante | elegante | elegante
empty | leer | vide | vacío | vuoto | vazio
fat | dick | gros/grosse | gordo | grasso/grosso | gordo
floral | geblümt | fleuri | floreado | floreale | florido
fluffy | flauschig | duveteux | esponjoso | soffice | fofinho
flying | fliegend | volant | volador/voladora | volante | voador/voadora
foggy | neblig | brumeux/brumeuse | neblinoso/brumoso | nebbioso | nebuloso/enevoado
fresh | frisch | frais/fraîche | fresco | fresco | fresco
frozen | gefroren/zugefroren | gelé | congelado/helado | ghiacciato | congelado
futuristic | futuristisch | futuriste | futurista | futuristico | futurista
gigantic | gigantisch | gigantesque | gigantesco | gigantesco | gigantesco
ginger | rothaarig | roux/rousse | pelirrojo |  | ruivo
glass | gläsern/aus glas | en verre | de cristal/de vidrio | di vetro | de vidro
glowing | leuchtend/glühend | lumineux/brillant | luminoso/resplandeciente | luminoso/splendente | luminoso/brilhante
golden | aus gold | en or | de oro | d'oro | de ouro
golden | golden | doré | dorado | dorato | dourado
gray | grau | gris | gris | grigio | cinza/cinzento
green | grün | vert | verde | verde | verde
hairy | haarig | poilu | peludo | peloso | peludo
happy | glücklich/fröhlich | heureux/heureuse | feliz/felices | felice | feliz/felizes
heavy | schwer | lourd | pesado | pesante | pesado
hot | heiß | brûlant | caliente | bollente | quente
huge | riesig | énorme/géant | enorme/gigante | enorme/gigante | enorme/gigante
hungry | hungrig | affamé | hambriento | affamato | faminto
illuminated | beleuchtet | illuminé/éclairé | iluminado | illuminato | iluminado
leather | aus leder/ledern | en cuir | de cuero | di pelle/di cuoio | de couro
light blue | hellblau | bleu clair | celeste/azul claro | azzurro/celeste | azul claro
light green | hellgrün | vert clair | verde claro | verde chiaro | verde claro
lilac | lila | lilas | lila | lilla | lilás
lonely | einsam | solitaire/seul | solitario | solitario/solo | solitário
long | lang | long/longue/longues | largo | lungo | longo/comprido
magical | magisch/zauberhaft | magique | mágico | magico | mágico
medieval | mittelalterlich | médiéval | medieval | medievale | medieval
metal | aus metall | en métal | de metal | di metallo | de metal
minimalist | minimalistisch | minimaliste | minimalista | minimalista | minimalista
misty | dunstig | embrumé | con bruma | brumoso | brumoso
modern | modern | moderne | moderno | moderno | moderno
muddy | schlammig | boueux/boueuse | embarrado | fangoso | lamacento
mysterious | geheimnisvoll | mystérieux/mystérieuse | misterioso | misterioso | misterioso
narrow | eng/schmal | étroit | estrecho | stretto | estreito
new | neu | nouveau/nouvelle | nuevo | nuovo | novo
old | alt | vieux/vieille/vieil/vieilles | viejo | vecchio | velho
open | offen/geöffnet | ouvert | abierto | aperto | aberto
orange | orange/orangefarben | orange | naranja/anaranjado | arancione | laranja/alaranjado
ornate | verziert | orné | ornamentado | ornato | ornamentado
paper | aus papier | en papier | de papel | di carta | de papel
photorealistic | fotorealistisch | photoréaliste | fotorrealista/fotorealista | fotorealistico | fotorrealista
pink | rosa/pink | rose | rosa | rosa | rosa/cor-de-rosa
pointed | spitz | pointu | puntiagudo | appuntito | pontudo
proud | stolz | fier/fière | orgulloso | orgoglioso | orgulhoso
purple | lila/violett | violet/violette/violettes | morado/púrpura | viola | roxo
quiet | ruhig/still | calme/tranquille | tranquilo | tranquillo | tranquilo/calmo
rainy | regnerisch/verregnet | pluvieux/pluvieuse | lluvioso | piovoso | chuvoso
realistic | realistisch | réaliste | realista | realistico | realista
red | rot | rouge | rojo/rojas | rosso | vermelho
ripe | reif | mûr | maduro | maturo | maduro
rocky | felsig | rocheux/rocheuse | rocoso | roccioso | rochoso
romantic | romantisch | romantique | romántico | romantico | romântico
round | rund | rond | redondo | rotondo | redondo
ruined | verfallen | en ruine | en ruinas | in rovina | em ruínas
rusty | rostig | rouillé | oxidado | arrugginito | enferrujado
sad | traurig | triste | triste | triste | triste
scared | ängstlich | effrayé/apeuré | asustado | spaventato | assustado
sharp | scharf | tranchant | afilado | affilato | afiado
shiny | glänzend | brillant/brillante | reluciente | lucido | reluzente
short | kurz | court | corto | corto | curto
silver | silbern | argenté | plateado | argentato | prateado
sitting | sitzend | assis | sentado | seduto | sentado
sleeping | schlafend | endormi | dormido | addormentato | adormecido
small | klein | petit | pequeño | piccolo | pequeno
smiling | lächelnd | souriant | sonriente | sorridente | sorridente
snowy | verschneit/schneebedeckt | enneigé | nevado/cubierto de nieve | innevato | nevado/coberto de neve
soft | weich/sanft | doux/douce | suave/blando | morbido | macio/suave
spotted | gepunktet/gefleckt | tacheté/à pois | moteado/a lunares | maculato/a pois | malhado/de bolinhas
square | quadratisch | carré | cuadrado | quadrato | quadrado
starry | sternenklar | étoilé | estrellado | stellato | estrelado
stone | steinern/aus stein | en pierre | de piedra | di pietra | de pedra
stormy | stürmisch | orageux/orageuse | tormentoso | tempestoso | tempestuoso
striped | gestreift | rayé | a rayas/rayado | a strisce | listrado
strong | stark | fort | fuerte | forte | forte
sunny | sonnig | ensoleillé | soleado | soleggiato | ensolarado
surprised | überrascht | surpris | sorprendido | sorpreso | surpreso
tall | hoch/hoh | haut | alto | alto | alto
thin | dünn | mince/maigre | delgado/flaco | magro/sottile | magro/fino
tiny | winzig | minuscule | diminuto | minuscolo | minúsculo
tired | müde | fatigué | cansado | stanco | cansado
transparent | durchsichtig | transparent | transparente | trasparente | transparente
tropical | tropisch | tropical | tropical | tropicale | tropical
turquoise | türkis | turquoise | turquesa | turchese | turquesa
warm | warm | chaud | cálido | caldo | quente
wet | nass | mouillé | mojado | bagnato | molhado
white | weiß | blanc/blanche/blanches | blanco | bianco | branco
wicker | geflochten | en osier | de mimbre | di vimini | de vime
wide | breit | large | ancho | largo/ampio | largo
wild | wild | sauvage | salvaje | selvaggio | selvagem
winding | gewunden | sinueux/sinueuse | sinuoso | tortuoso | sinuoso
windy | windig | venteux | ventoso | ventoso | ventoso
wooden | hölzern/aus holz | en bois | de madera | di legno | de madeira
woolen | wollen | en laine | de lana | di lana | de lã
yellow | gelb | jaune | amarillo | giallo | amarelo
young | jung | jeune | joven/jóvenes | giovane | jovem/jovens
`;
