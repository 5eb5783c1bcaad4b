/**
 * Adjectives and what stands for one ("of wood") in five other languages, in their base form.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const QUALITIES = `
abandoned | verlassen | abandonné | abandonado | abbandonato | abandonado
ancient | uralt | ancien/ancienne | antiguo | antico | antigo
beautiful | schön/wunderschön | beau/belle/bel/belles | hermoso/bonito/bello/bella | bello/bella | belo/bonito/lindo
beige | beige | beige | beige | beige | bege
big | groß | grand | grande/gran | grande/gran | grande
black | schwarz | noir | negro | nero | preto/negro
black and white | schwarzweiß/schwarz-weiß | noir et blanc/en noir et blanc | blanco y negro/en blanco y negro | bianco e nero/in bianco e nero | preto e branco/em preto e branco
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
cute | süß/niedlich | mignon/mignonne | lindo/tierno/adorable | carino | fofo
dark | dunkel/dunkl | sombre | oscuro | scuro/oscuro | escuro
dark blue | dunkelblau | bleu foncé | azul oscuro | blu scuro | azul escuro
deep | tief | profond | profundo | profondo | profundo
deserted | menschenleer | désert | desierto | deserto | deserto
dramatic | dramatisch | dramatique/spectaculaire | dramático | drammatico | dramático
dry | trocken | sec/sèche | seco | secco | seco
elegant | elegant | élégant | elegante | elegante | elegante
empty | leer | vide | vacío | vuoto | vazio
fat | dick | gros/grosse | gordo | grasso/grosso | gordo
fluffy | flauschig | duveteux | esponjoso | soffice | fofinho
foggy | neblig | brumeux/brumeuse | neblinoso/brumoso | nebbioso | nebuloso/enevoado
fresh | frisch | frais/fraîche | fresco | fresco | fresco
frozen | gefroren/zugefroren | gelé | congelado/helado | ghiacciato | congelado
futuristic | futuristisch | futuriste | futurista | futuristico | futurista
glass | gläsern/aus glas | en verre | de cristal/de vidrio | di vetro | de vidro
glowing | leuchtend/glühend | lumineux/brillant | luminoso/resplandeciente | luminoso/splendente | luminoso/brilhante
golden | aus gold | en or | de oro | d'oro | de ouro
golden | golden | doré | dorado | dorato | dourado
gray | grau | gris | gris | grigio | cinza/cinzento
green | grün | vert | verde | verde | verde
happy | glücklich/fröhlich | heureux/heureuse | feliz/felices | felice | feliz/felizes
heavy | schwer | lourd | pesado | pesante | pesado
hot | heiß | brûlant | caliente | bollente | quente
huge | riesig | énorme/géant | enorme/gigante | enorme/gigante | enorme/gigante
leather | aus leder/ledern | en cuir | de cuero | di pelle/di cuoio | de couro
light blue | hellblau | bleu clair | celeste/azul claro | azzurro/celeste | azul claro
lonely | einsam | solitaire/seul | solitario | solitario/solo | solitário
long | lang | long/longue/longues | largo | lungo | longo/comprido
magical | magisch/zauberhaft | magique | mágico | magico | mágico
medieval | mittelalterlich | médiéval | medieval | medievale | medieval
metal | aus metall | en métal | de metal | di metallo | de metal
minimalist | minimalistisch | minimaliste | minimalista | minimalista | minimalista
misty | dunstig | embrumé | con bruma | brumoso | brumoso
modern | modern | moderne | moderno | moderno | moderno
mysterious | geheimnisvoll | mystérieux/mystérieuse | misterioso | misterioso | misterioso
narrow | eng/schmal | étroit | estrecho | stretto | estreito
new | neu | nouveau/nouvelle | nuevo | nuovo | novo
old | alt | vieux/vieille/vieil/vieilles | viejo | vecchio | velho
open | offen/geöffnet | ouvert | abierto | aperto | aberto
orange | orange/orangefarben | orange | naranja/anaranjado | arancione | laranja/alaranjado
paper | aus papier | en papier | de papel | di carta | de papel
photorealistic | fotorealistisch | photoréaliste | fotorrealista/fotorealista | fotorealistico | fotorrealista
pink | rosa/pink | rose | rosa | rosa | rosa/cor-de-rosa
purple | lila/violett | violet/violette/violettes | morado/púrpura | viola | roxo
quiet | ruhig/still | calme/tranquille | tranquilo | tranquillo | tranquilo/calmo
rainy | regnerisch/verregnet | pluvieux/pluvieuse | lluvioso | piovoso | chuvoso
realistic | realistisch | réaliste | realista | realistico | realista
red | rot | rouge | rojo/rojas | rosso | vermelho
romantic | romantisch | romantique | romántico | romantico | romântico
round | rund | rond | redondo | rotondo | redondo
rusty | rostig | rouillé | oxidado | arrugginito | enferrujado
sad | traurig | triste | triste | triste | triste
shiny | glänzend | brillant/brillante | reluciente | lucido | reluzente
short | kurz | court | corto | corto | curto
silver | silbern | argenté | plateado | argentato | prateado
sitting | sitzend | assis | sentado | seduto | sentado
sleeping | schlafend | endormi | dormido | addormentato | adormecido
small | klein | petit | pequeño | piccolo | pequeno
smiling | lächelnd | souriant | sonriente | sorridente | sorridente
snowy | verschneit | enneigé | nevado | innevato | nevado
soft | weich/sanft | doux/douce | suave/blando | morbido | macio/suave
starry | sternenklar | étoilé | estrellado | stellato | estrelado
stone | steinern/aus stein | en pierre | de piedra | di pietra | de pedra
stormy | stürmisch | orageux/orageuse | tormentoso | tempestoso | tempestuoso
striped | gestreift | rayé | a rayas/rayado | a strisce | listrado
strong | stark | fort | fuerte | forte | forte
sunny | sonnig | ensoleillé | soleado | soleggiato | ensolarado
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
wide | breit | large | ancho | largo/ampio | largo
wild | wild | sauvage | salvaje | selvaggio | selvagem
windy | windig | venteux | ventoso | ventoso | ventoso
wooden | hölzern/aus holz | en bois | de madera | di legno | de madeira
yellow | gelb | jaune | amarillo | giallo | amarelo
young | jung | jeune | joven/jóvenes | giovane | jovem/jovens
`;
