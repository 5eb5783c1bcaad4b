/**
 * Verbs in the forms met in descriptions, in five other languages; the English is a participle.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const DOINGS = `
blooming | blüht/blühen/blühend | en fleurs/fleuri | en flor/florecido | in fiore/fiorito | em flor/florido
burning | brennt/brennend | brûle/en feu | arde/ardiendo/en llamas | brucia/in fiamme | queima/em chamas
cooking | kocht/kochen | cuisinant | cocinando | cucinando | cozinhando
dancing | tanzt/tanzen/tanzend | danse/dansent/dansant | baila/bailan/bailando | balla/ballano/ballando | dança/dançam/dançando
drinking | trinkt/trinken | boit/boivent/buvant | bebe/beben/bebiendo | beve/bevono/bevendo | bebe/bebem/bebendo
eating | isst/essen/frisst | mange/mangent/mangeant | come/comen/comiendo | mangia/mangiano/mangiando | come/comem/comendo
falling | fällt/fallen/fallend | tombe/tombent/tombant | cae/caen/cayendo | cade/cadono/cadendo | cai/caem/caindo
floating | schwebt/schweben/schwebend/treibt | flotte/flottent/flottant | flota/flotan/flotando | galleggia/galleggiano/galleggiando | flutua/flutuam/flutuando
flying | fliegt/fliegen/fliegend | vole/volent/volant | vuela/vuelan/volando | vola/volano/volando | voa/voam/voando
holding | hält/halten/haltend | tient/tiennent/tenant | sostiene/sosteniendo | tiene in mano/regge | segura/segurando
jumping | springt/springen/springend | saute/sautent/sautant | salta/saltan/saltando | salta/saltano/saltando | pula/pulam/pulando/saltando
laughing | lacht/lachen/lachend | rit/rient/riant | ríe/riendo | ride/ridendo | rindo
looking at | betrachtet | regarde/regardant | mira/mirando | guarda/guardando | olha para/olhando para
lying | liegt/liegen/liegend | couché/allongé/couchée | tumbado/acostado | sdraiato | deitado
playing guitar | spielt gitarre | joue de la guitare | toca la guitarra/tocando la guitarra | suona la chitarra | toca violão/tocando violão
playing | spielt/spielen/spielend | joue/jouent/jouant | juega/juegan/jugando | gioca/giocano/giocando | brinca/brincam/brincando/jogando
reading | liest/lesen/lesend | lisent/lisant | lee/leen/leyendo | legge/leggono/leggendo | lê/lendo
riding | reitet/reiten | chevauche/chevauchant/monte | monta/montando | cavalca/cavalcando | monta/montando/cavalgando
rising | erhebt/aufgehend | se lève/levant | sale/saliendo | sorge | nasce/nascendo
running | läuft/laufen/rennt/rennen/laufend/rennend | court/courent/courant/qui courent | corre/corren/corriendo | corre/corrono/correndo/corrono | corre/correm/correndo
sailing | segelt/segeln/segelnd | navigue/naviguant | navega/navegando | naviga/navigando | navega/navegando
shining | scheint/leuchtet/leuchten/leuchtend | brille/brillent/brillant | brilla/brillan/brillando | splende/brilla/splendente | brilha/brilham/brilhando
singing | singt/singen/singend | chante/chantent/chantant | canta/cantan/cantando | canta/cantano/cantando | canta/cantam/cantando
sitting | sitzt/sitzen | assis/assise/assises/assoit | sienta/sentada | siede/seduto | senta
sleeping | schläft/schlafen | dort/dorment/dormant | duerme/duermen/durmiendo/dormido | dorme/dormono/dormendo | dorme/dormem/dormindo
smiling | lächelt/lächeln | sourit/sourient | sonríe/sonriendo | sorride/sorridendo | sorri/sorrindo
standing | steht/stehen/stehend | debout | de pie/parado | in piedi | em pé/parado
swimming | schwimmt/schwimmen/schwimmend | nage/nagent/nageant | nada/nadan/nadando | nuota/nuotano/nuotando | nada/nadam/nadando
walking | spaziert/geht/gehen/spazieren | marche/marchent/marchant | camina/caminan/caminando | cammina/camminano/camminando | caminha/caminham/andando/caminhando
wearing | trägt/tragen | porte/portent/portant/vêtu de/vêtue de | lleva/llevan/llevando/vestido de | indossa/indossano/con indosso | usa/usando/vestindo
`;
