/** Where the camera is and how much it shows, however it is said: "pull back a bit", "just the head and shoulders", "lower camera". */
import { findSubjects } from './find.ts';
import type { Workbench } from './workbench.ts';

const OUT =
  /^(?:(?:pull|move|step|zoom|scale|take the camera|move the camera|pull the camera)(?: (?:back|out|up|away|off|further|farther))+|(?:a (?:bit|little|lot) )?(?:more|further|farther) zoomed out|zoomed out(?: more)?|(?:make it )?less zoomed in)(?: (?:a (?:bit|little|lot|touch)|some(?: more)?|more|slightly|further))?(?:,? (?:so|to (?:see|show|get|include|fit|have)|and (?:see|show)|until) .+)?$/iu;
const IN =
  /^(?:make it )?(?:(?:a (?:bit|little|lot) )?more zoomed in|zoomed in(?: more| closer)?|crop(?: it)? (?:in|closer|tighter)|less zoomed out|zoom in(?: a (?:bit|little|lot|touch)| more| closer| slightly)?(?:,? (?:so|to|until) .+)?)$/iu;
const LOW =
  /^(?:(?:put|move|place|use|with|set|from|have|make|try|take it from|shoot (?:it )?from) )?(?:(?:an? |the )?(?:much )?lower (?:camera|camera angle|angle|viewpoint|view|perspective|vantage point)|the camera (?:be )?(?:much )?(?:lower|low|down low|lower down)|camera (?:low|lower|down low)|(?:down )?low(?:er)?(?: down)?|down low|near the ground|close to the ground)$/iu;
const HIGH =
  /^(?:(?:put|move|place|use|with|set|from|have|make|try|take it from|shoot (?:it )?from) )?(?:(?:an? |the )?(?:much )?higher (?:camera|camera angle|angle|viewpoint|view|perspective|vantage point)|the camera (?:be )?(?:much )?(?:higher|high|up high|higher up)|camera (?:high|higher|up high)|up high(?:er)?|high(?:er)? up)$/iu;
const TURNED =
  /^(?:(?:put|show|turn|have|make|seen|shoot|draw|it|them|him|her|this|that|should be|be) )*(?:at|from) (?:an?|a slight|a bit of an|a small|a slightly different|a three[- ]quarters?) angle$|^(?:slightly|a bit) from the side$/iu;
const PARTS =
  /^(?:(?:just|only|show|show (?:me|us)|crop(?: (?:it|him|her))? to|close-?up (?:of|on)|zoom in on|focus on) )+(?:the |his |her |its |their )?(?<parts>(?:face|head|eyes?|hands?|paws?|hooves|feet|shoulders|upper body|torso|chest|neck|mouth|beak|wings?)(?: and (?:the )?(?:shoulders|neck|chest|hands|upper body|eyes|face|torso))?)(?: (?:visible|in (?:the )?(?:frame|picture|view|shot)))?$/iu;
/** "Like from a balcony": from one. */
const LIKE_FROM =
  /^(?:(?:as if|like|maybe|say|perhaps|as) )+(?:(?:seen|viewed|shot|taken|looking)(?: down)? )?(?=from (?:an?|the|up|high|down|inside|behind) )/iu;

/** The same wish as the forms know it, or undefined where it is of no camera. */
export function framing(bench: Workbench, told: string): string | undefined {
  const clause = told.replace(/^(?:add|use|have|there should be) (?=(?:an? )?(?:much )?(?:lower|higher) )/i, '');
  if (OUT.test(clause)) return 'zoom out';
  if (IN.test(clause)) return 'zoom in';
  if (LOW.test(clause)) return 'low angle';
  if (HIGH.test(clause)) return 'high angle';
  if (TURNED.test(clause)) return 'three-quarter view';
  const parts = PARTS.exec(clause)?.groups?.parts?.toLowerCase();
  if (parts && findSubjects(bench, parts).length === 0) return parts === 'head and shoulders' ? parts : `${SHOT}${parts}`;
  return LIKE_FROM.test(clause) ? clause.replace(LIKE_FROM, '') : undefined;
}
/** How `moving` is asked for a shot of one part. */
const SHOT = 'zoom in on the ';
