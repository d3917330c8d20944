/** The place of a line among others, as the name of a field spells it. */

/** `roles.${placeOf(2)}.school` is a field's name; a bare number in it would be refused by lint. */
export const placeOf = (at: number) => String(at) as `${number}`;
