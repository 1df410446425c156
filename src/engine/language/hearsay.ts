import * as data from './data/hearsay';
import { Form, formsOf } from './morphology';
import { verbsThat } from './verb-table';
import { wordSet } from '../util/word-list';

/** Participles that pass something on without saying whose it is ("is believed", "was said to"). */
export const HEARSAY_PARTICIPLES = formsOf(verbsThat('hearsay'), Form.Participle);

/** Of these only the impersonal or infinitive use passes something on: "is seen as", but not "was seen leaving". */
export const HEARSAY_IN_FRAME = formsOf(verbsThat('hearsay-in-frame'), Form.Participle);

/** Adverbs in the place of a source. */
export const HEARSAY_ADVERBS = wordSet(data.HEARSAY_ADVERBS);

/** Adjectives in the place of a source. */
export const HEARSAY_ADJECTIVES = wordSet(data.HEARSAY_ADJECTIVES);
