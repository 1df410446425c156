/** Things that bear words: what stands in quotation marks beside one of them is what it says. */
export const INTRODUCING = `
  ad adage advertisement answer banner bumper caption chant chorus graffiti headline hymn inscription jingle leaflet letter
  lyric lyrics memo message motto note placard plaque poem poster prayer proverb query quotation quote refrain sign slogan
  song statement text title tweet verse
`;
