/**
 * Verbs, by their base form, with which a source tells, judges or foresees something. Who has merely acted ("used",
 * "offered", "didn't know") is no source that readers would want to weigh.
 */
export const ASSERTIONS = `
  accuse acknowledge add admit affirm agree allege announce anticipate argue assert attest attribute believe blame call caution
  challenge charge cite claim comment compare complain concede conclude condemn confirm consider contend counter criticise
  criticize decry denounce deny describe dismiss disclose dispute doubt emphasise emphasize estimate expect explain express fear find
  forecast foresee hint hope imply indicate insist label lambaste lament maintain mention note object observe point post praise predict
  project question quip quote reason recall recommend reckon reject remark reply report respond reveal say see show speculate
  state stress suggest suspect tell testify think tweet understand urge view warn wonder worry write
`;

/**
 * Verbs for what goes on in a mind, by their base form. Nobody sees it: told of a crowd or a country as a fact, it is the
 * teller's reading. Those that mostly pass on what was said ("believe", "expect", "consider") are not here.
 */
export const STATES_OF_MIND = `
  aim anger covet crave desire despise detest dislike dread enjoy envy fear feel forget hate hope infuriate know like long
  love mind need prefer realise realize regret relish remember resent see seek suspect think treasure trust understand want
  wish worry yearn
`;
