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
