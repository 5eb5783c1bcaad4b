/** Lights of one hour alone: the other takes them with it, and they the other. */
export const BY_NIGHT = /\b(?:moon\w*|star(?:s|ry|light|lit)?)\b/i;
export const BY_DAY = /\b(?:sun\w*|daylight|noon\w*)\b/i;
