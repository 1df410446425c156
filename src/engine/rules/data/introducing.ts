/** Things that bear words: what stands in quotation marks beside one of them is what it says. */
export const INTRODUCING = `
  according ad adage advertisement answer argument banner bumper caption chant chorus cry graffiti headline hymn inscription
  jingle leaflet lyric lyrics memo message motto placard plaque poem poster prayer proverb question quotation quote refrain
  slogan song statement text title tweet verse
`;
