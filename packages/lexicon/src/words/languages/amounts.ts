/**
 * Numbers and amounts in five other languages.
 * One row a word: English | German | French | Spanish | Italian | Portuguese; other words for it after a slash.
 */
export const AMOUNTS = `
a group of | eine gruppe von | un groupe de/un groupe d' | un grupo de | un gruppo di | um grupo de
a pair of | ein paar | une paire de | un par de | un paio di | um par de
dozen | dutzend | douzaine de | docena de | dozzina di | dúzia de
eight | acht | huit | ocho | otto | oito
eleven | elf | onze | once | undici | onze
five | fünf | cinq | cinco | cinque | cinco
four | vier | quatre | cuatro | quattro | quatro
many | viele/vielen | beaucoup de/beaucoup d' | muchos/muchas | molti/molte/tanti/tante | muitos/muitas
nine | neun | neuf | nueve | nove | nove
one | eins |  |  | uno | 
seven | sieben | sept | siete | sette | sete
several | mehrere | plusieurs | varios/varias | parecchi/diversi/diverse | vários/várias
six | sechs | six | seis | sei | seis
some | einige/einigen | quelques | unos/unas/algunos/algunas | alcuni/alcune/qualche | alguns/algumas/uns/umas
ten | zehn | dix | diez | dieci | dez
three | drei | trois | tres | tre | três
twelve | zwölf | douze | doce | dodici | doze
two | zwei | deux | dos | due | dois/duas
`;
