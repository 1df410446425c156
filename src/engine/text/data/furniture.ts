/**
 * What websites put around an article, as it comes along in a copied text. Each entry is a regular expression that a
 * whole short line has to match, without regard to case.
 */

/** After one of these come other stories, to the end of the page. */
export const TAIL = [
  '(?:previous|next|prev|older|newer) (?:story|post|article|entry)',
  'latest (?:from|news|stories|posts|headlines)\\b.{0,60}',
  "don['’]t miss(?: this)?",
  'you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed).{0,20}',
  'most (?:read|popular|viewed|shared|commented|recent)(?: .{0,40})?',
  "(?:trending|popular|recent|featured|sponsored|promoted|editor[’']s|editors[’']) (?:now|stories|news|posts|articles|picks|content|stories now)",
  'trending',
  'more (?:from|stories|news|headlines)\\b.{0,60}',
  'more (?:in|on) this (?:story|section|topic|subject)',
  'recommended(?: (?:for you|stories|reading|videos))?',
  'related (?:stories|articles|posts|news|content|coverage|topics|links|reading)',
  'from (?:around|across) the web',
  'around the web',
  'what to read next',
  'read next',
  '(?:leave|post|add|write) a (?:comment|reply)',
  '(?:\\d+ )?comments?(?: \\(\\d+\\))?',
  'about the (?:author|writer|reporter)s?',
];

/** Headings of a box in the middle of a story: titles of other stories may follow, then the story goes on. */
export const BOX = [
  'related(?: .{0,12})?:?',
  '(?:also|see also|read also|read more|see more|more|read this)\\s*:?',
  'in (?:this|other) (?:story|news|stories)',
];

/** Lines that stand alone. */
export const LINES = [
  '(?:about )?\\d{1,3}[ -]?(?:mins?|minutes?)[ -]read(?:ing time)?',
  'reading time:? .{0,20}',
  '(?:also read|read also|also see|see also|read more|more|related|read|watch|must read|read next|recommended|listen|in pictures|photos|gallery|video)\\s?(?::|\\||»|>|→|–|-|—) ?\\S.{0,240}',
  'read (?:the )?(?:more|rest|full|original)\\b.{0,120}',
  'read it all(?: here)?\\.?',
  '(?:click|tap) (?:here|on)\\b.{0,120}',
  '(?:watch|listen to|see|view|read)\\b.{0,100}\\b(?:above|below|here)[.:!]?',
  'go ?to ?(?:top|the top)',
  'back to (?:top|the top|home|news)',
  '(?:scroll|skip) to .{0,30}',
  'advertisements?(?: .{0,20})?',
  'sponsored(?: content| by .{0,30})?',
  'continue reading\\b.{0,60}',
  '(?:story|article) continues (?:below|after)\\b.{0,40}',
  '(?:share|tweet|email|e-mail|print|save|copy link|like|pin it|whatsapp|facebook|twitter|linkedin|reddit|x|instagram|telegram)',
  '(?:share|tweet|post|email|send|pin)(?: this(?: story| article| page| post)?)?(?: (?:on|to|via|by|with) .{0,30})?',
  '(?:share|follow|like|find|join)\\b.{0,20} (?:on|via) (?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google news|bluesky|mastodon)\\b.{0,60}',
  'follow\\b.{0,60}@\\w+.{0,20}',
  '(?:twitter|x|facebook|instagram|e-?mail|contact|tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|source|via)\\s?: ?\\S.{0,160}',
  '(?:sign up|subscribe|register|log in|sign in|download (?:the|our))\\b.{0,160}',
  'enter your e-?mail(?: address)?:?',
  'get (?:the|our|all the)\\b.{0,80}\\b(?:newsletter|inbox|app|updates)\\b.{0,40}',
  '(?:©|\\(c\\)|copyright)\\s.{0,200}',
  'all rights reserved\\.?.{0,60}',
  '.{0,80}all rights reserved\\.?',
  'this (?:material|story|content) may not be (?:published|reproduced).{0,160}',
  '(?:home|menu|search|close|loading\\.*|next|previous|prev)',
  '(?:terms of (?:use|service)|privacy policy|cookie policy|contact us|about us|advertise with us)(?: .{0,80})?',
  '\\(?h/t\\b.{0,60}',
  'abstract\\.?',
  'full text\\.?',
  '[-=*_~#•·.\\s]{3,}',
  '#{1,3}|\\*{1,3}|(?:-30-|ends|\\(ends\\)|—30—)',
];

/** Lines under or about a picture. */
export const CAPTIONS = [
  '\\(?(?:photo|image|picture|pic|credit|caption|illustration|graphic|video|photograph|photos|images)s?(?: credit| courtesy| illustration)?(?:\\s?:.{0,200}| (?:by|via|courtesy of) .{0,50})',
  '(?:file|file photo|file picture|file image)\\s?(?::|-|–|—)\\s?.{0,290}',
  '(?:getty images|ap photo|reuters|shutterstock)(?:/.{0,60})',
  '\\((?:ap|reuters|afp|getty|pa) (?:photo|images?)\\b.{0,60}\\)',
];

/** Bylines without a "By". */
export const AGENCIES = `
reuters|ap|afp|upi|pa|dpa|the associated press|associated press|agence france-presse|press association|bloomberg|
bloomberg news|staff|staff writer|staff writers|staff report|staff reports|staff reporter|news desk|newsroom|
editorial board|the editorial board|wire reports|wire services|from staff reports|from wire reports|agencies
`;

/** Classes and ids of HTML elements, by what they hold; a name counts when one of its parts is listed. */
export const CLASS_PARTS: Readonly<Record<'byline' | 'dateline' | 'caption' | 'furniture', string>> = {
  byline: 'byline author authors writer bylines',
  dateline: 'dateline timestamp pubdate publishdate datetime',
  caption: 'caption figcaption credit photocredit',
  furniture: `share sharing social related newsletter promo advert advertisement ad ads sponsored menu nav navbar navigation
    breadcrumb breadcrumbs comments sidebar footer cookie cookies tags tag-list pagination recirc trending popular recommended
    subscribe signup skip banner masthead teaser teasers outbrain taboola`,
};
