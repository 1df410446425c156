/**
 * What a block may be on the floor: somebody's words as a whole, without quotation marks (`turn`, `labelled` where a label
 * says whose); a `question` of the paper's in an interview; an `aside` over which whoever speaks goes on (a caption, a
 * pull quote); a `crosshead` in quotation marks; a line that `names` who speaks next; copy with a quotation that is never closed (`unclosed`).
 */
export type FloorPart = 'turn' | 'labelled' | 'question' | 'aside' | 'crosshead' | 'names' | 'unclosed';
