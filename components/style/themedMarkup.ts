import { mapColours } from "./palette";

/** Variable of each colour of the light palette; names that share a colour must share it in the dark one too. */
const variables = new Map(mapColours("light").map(([variable, colour]) => [colour, variable]));

/**
 * Markup drawn with the light palette, with a CSS variable for each colour: one picture that is right in every theme. A colour
 * that the palette lacks throws, because it would stay light in the dark.
 */
export function themedMarkup(markup: string): string {
  return markup.replace(/"(#[0-9a-f]{6}|rgba?\([^"]*)"/g, (_, colour: string) => {
    const variable = variables.get(colour);
    if (!variable) throw new Error(`the light palette has no map colour "${colour}"`);
    return `"var(${variable})"`;
  });
}
