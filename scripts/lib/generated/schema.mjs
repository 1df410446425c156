/**
 * The schema of a desk's file, by which VS Code completes and checks it, out of what package.json says of the settings of
 * the same names.
 */
export function schema(manifest, texts) {
  const settings = Object.assign({}, ...manifest.contributes.configuration.map((part) => part.properties));
  const setting = (name) => plain(settings[`onTheRecord.${name}`], texts);
  const words = (description, limit = { maxLength: 100 }) => ({
    type: 'array',
    items: { type: 'string', minLength: 1, ...limit },
    uniqueItems: true,
    markdownDescription: description,
  });
  const object = (description, properties) => ({
    type: 'object',
    additionalProperties: false,
    markdownDescription: description,
    properties,
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'On the Record: how a desk has its drafts read',
    type: 'object',
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: 'string' },
      profile: setting('profile'),
      rules: { ...setting('rules'), additionalProperties: false },
      claims: setting('claims'),
      notes: setting('notes'),
      words: object('Names and verbs that the desk knows.', {
        outlets: words('What your own outlet is called.'),
        bodies: words('Companies, agencies and clubs: named bodies wherever they stand for a source.'),
        people: words('People whom every reader knows.'),
        cues: words('Verbs that introduce somebody’s words, in their base form: `quip`.'),
      }),
      skip: words(
        'Drafts that are not read, as paths from here: `*` and `?` stand for parts of a name, `**` for any number of folders. A name alone fits at any depth, and one that ends with `/` is a folder’s.',
        {},
      ),
    },
  };
}

/** A setting without what only VS Code's settings have, its texts in English. */
function plain(value, texts) {
  if (Array.isArray(value)) return value.map((each) => plain(each, texts));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([key]) => key !== 'scope' && key !== 'order');
    return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, texts)]));
  }
  return typeof value === 'string' ? value.replace(/^%(.+)%$/, (_, key) => texts[key] ?? '') : value;
}
