/** Colour themes by the class that the workbench wears when one has taken effect: the picture's name, the theme's. */
export const THEMES: Readonly<Record<string, readonly [name: string, theme: string]>> = {
  'vs-dark': ['dark', 'Dark Modern'],
  vs: ['light', 'Light Modern'],
  'hc-black': ['high-contrast', 'Dark High Contrast'],
  'hc-light': ['high-contrast-light', 'Light High Contrast'],
};
