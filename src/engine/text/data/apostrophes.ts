/** Words that begin with an apostrophe, without it: an apostrophe before one of these opens no quotation. */
export const APOSTROPHE_WORDS = `
em til till tis twas twere twill twould cause cuz bout round neath n nuff fraid scuse cept kay ere tween cos coz ard
s m d t re ve ll
`;
