/**
 * What a row of the table of verbs can say of its verb. A class is a property of the verb, asked for by code that knows no
 * verb by name; `verbsThat` and `passivesThat` give those that have it.
 */
export const VERB_CLASSES = [
  // What its subject does with it.
  /** Tells, judges or foresees something. Who has merely acted ("used", "offered") is no source to be weighed: "warn". */
  'tells',
  /** A view that a crowd can hold, so that readers ask who is in it: what it hopes, knows or does is no statement: "critics *fear*". */
  'opines',
  /**
   * Goes on in a mind. Nobody sees it: told of a crowd or a country as a fact, it is the teller's reading ("the country
   * *longs* for"). What mostly passes on what was said ("believe", "expect") is not of this class.
   */
  'thinks',

  /** Of these, what eyes and ears do: "will *see* a rise" tells of the rise. */
  'perceives',

  // How it takes its object, subject and content.
  /** Its object hears what is said: "*told* the board that …", "the mayor *warned* the Courier". */
  'addresses',
  /** So it does where a clause follows, and else is a thing: "*convinced* the board the gate …", but "*showed* a map". */
  'reaches',
  /** Makes somebody speak: "*asked* about the gate, Lee said". */
  'asks',
  /** Comes before its subject with no quotation beside it: "The gate will hold, *says* Lee." */
  'inverts',
  /** Ends a sentence after its content, though its forms are nouns too: "…, records *show*." */
  'trails',
  /** Its passive says how somebody feels, who is the source: "residents are *worried* that …". */
  'feels',
  /** … and "by" names what stirs the feeling, not who acts: "residents were *shocked* by the verdict". */
  'stirs',
  /** Gives an impression that nobody owns: "the gate *seems* to hold". */
  'seems',

  // What it does with things and with other words.
  /** Gives a name: "a play *titled* “The Lock”". */
  'names',
  /** Says no more than that its subject is whose the noun is: "*made* the claim", "*voiced* support". */
  'voices',
  /** Sends out what people write in place of saying it: "*issued* a statement saying …". */
  'sends',
  /** Stirs what others say: "the ruling *prompted* calls for a vote". */
  'prompts',
  /** Its subject is what others' opinion is about: "the plan *drew* criticism". */
  'earns',

  /** Its object is what others say, and its subject says nothing: "*dodged* questions about". */
  'evades',

  /**
   * Is done by doing it, with a paper, a hand or a form of words: "*signed* the treaty", "*voted* to build", "*ordered* a halt".
   * With its object it is an act that anybody may see, and no statement, but for words that are quoted.
   */
  'enacts',

  // Hearsay and calendars.
  /** With "it" it says that something is known, and not from whom: "it *emerged* that". */
  'surfaces',
  /** Its passive passes something on without saying whose it is: "is *believed* to". What is asked, known or due is none. */
  'hearsay',
  /** So does its passive, though a desk asks less about it: "was *accused* of", "is *forecast* to", "was *praised* for". */
  'imputes',
  /** … and only so in the impersonal or infinitive use: "is *seen* as", but not "was *seen* leaving". */
  'hearsay-in-frame',
  /** Arranged beforehand: after "expected to" it announces a date and no opinion: "is expected to *open* at noon". */
  'scheduled',

  // What it tells readers besides that something was said: common advice of style guides. "Said" judges nothing.
  /** Doubts what it introduces: "*claimed*". */
  'loaded-doubt',
  /** Takes it for a confession: "*admitted*". */
  'loaded-guilt',
  /** Vouches for it: "*revealed*". */
  'loaded-endorsement',
  /** Says what somebody thinks, which nobody hears: "*believes*". */
  'loaded-mind',
  /** Says in what tone: "*boasted*". */
  'loaded-tone',
  /** Says that somebody was proved wrong: "*refuted*". */
  'loaded-disproof',
  /** Nobody does it with words, and yet a quotation hangs on it: "“No,” she *smiled*". */
  'loaded-gesture',

  // What its forms are beside a verb's.
  /** No form of a verb of speech or thought is a noun, so that it needs no company to be read as a verb: "*say*". */
  'never-noun',
  /**
   * Its present is oftener a noun: after a noun it is a verb only where what follows needs one ("the group *claims* that",
   * but "insurance *claims* in the north").
   */
  'often-noun',
  /** Its -ing is oftener a noun, but after "be": "*polling* shows", "exit *polling*". */
  'gerund-noun',
] as const;

export type VerbClass = (typeof VERB_CLASSES)[number];
