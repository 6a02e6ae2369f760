/** Where map and text stand one below the other in a page that scrolls: a screen magnified fourfold. As in the layout's style. */
export const singleColumn = '(max-width: 567px) and (orientation: landscape)';
