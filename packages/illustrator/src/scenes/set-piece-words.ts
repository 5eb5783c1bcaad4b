/** What asks for one of the places that are painted whole by a maker of their own: a tomb at its pool, a neon grid, a town on a ridge. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { begunAs, saidFromStart } from './said-from-start.ts';

/** "A Persian garden with a long pool": a garden house stands at the end of the water, and no tomb. Its flowers and fountains are another maker's. */
export const isPavilion = ({ brief }: { brief: Brief }): boolean =>
  /\b(?:persian|mughal|mogul|moghul|iranian) (?:\w+ )?gardens?\b|\bchar ?baghs?\b|\bshalimar gardens?\b/.test(
    saidFromStart(brief),
  ) &&
  !/\b(?:carpets?|rugs?|miniatures?|patterns?|tiles?|roses?|flowers?|tulips?|blossoms?|jasmine|fountains?|pots?|peacocks?)\b/.test(
    saidFromStart(brief),
  );

/** Said from the start, where nobody stands before it and no river is named (L1). */
export const isMirrorPool = ({ brief }: { brief: Brief }): boolean =>
  (/\btaj mahal\b/.test(saidFromStart(brief)) || isPavilion({ brief })) &&
  !/\b(?:rivers?|yamuna|boats?|streets?|inside|interior|skyline|rooftops?|toy|model|lego|logo|poster|postcard|desert|beach|sand|moon|mars|snow globe|underwater|space|window|door|arch|balcony)\b/.test(
    saidFromStart(brief),
  ) &&
  !brief.subjects.some(
    (s) =>
      !s.off &&
      s.source === 'user' &&
      /person|animal|vehicle/.test(drawnAs(s.name)?.category ?? '') &&
      !/\bbirds?\b/.test(s.name),
  );

const STYLE = /\b(?:vapou?rwave|synthwave|retrowave|outrun)\b/;
const LAND =
  /\b(?:grid|sun|sunset|sunrise|palms?|palm trees?|mountains?|landscape|horizon|skyline|wallpaper|background|scenery|highway|road|hills?|night sky|stars)\b/;
/** It is then a picture of something else in those colours. */
const OTHERWISE =
  /\b(?:room|interior|bedroom|street|alley|logo|portrait|statue|bust|forest|woods|underwater|castle|village|canyon|jungle|planet|spaceship|dolphins?|beach|sea|ocean|lake|river|waterfall|pool)\b/;

/** Said from the start: an edit lays no such land (L1). */
export const isNeonGrid = ({ brief }: { brief: Brief }): boolean => {
  const said = begunAs(brief);
  return STYLE.test(said) && LAND.test(said) && !OTHERWISE.test(said);
};

/** Said from the start: an edit builds no town (L1). */
export const isRidgeRuin = ({ brief }: { brief: Brief }): boolean =>
  /\b(?:machu ?picch?u|choquequirao|kuelap|inca (?:city|citadel|town|terraces)|(?:incan?|lost|ruined|ancient) (?:\w+ )?(?:city|citadel|town) (?:on|in|high in) (?:a |the )?(?:\w+ )?(?:mountains?|ridge|andes|peaks?))\b/.test(
    begunAs(brief),
  );
