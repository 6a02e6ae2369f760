/** Of what is in view: more than this nobody walks through by key. In a file of its own, since MapLibre comes later. */
export const mostListed = 60;
