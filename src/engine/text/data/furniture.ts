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
  'about the (?:author|writer|reporter)s?',
];

/** After one of these come readers' comments, to the end of the page. */
export const COMMENTS = [
  '(?:leave|post|add|write) a (?:comment|reply)',
  "(?:\\d+ )?(?:(?:readers?['’]?|user) )?comments?(?: ?[(:] ?\\d+ ?\\)?)?",
  '(?:(?:view|show|see|read|hide|load) )(?:all )?(?:the )?(?:\\d+ )?(?:more )?comments?(?: \\(\\d+\\))?',
  '\\d+ (?:repl(?:y|ies)|responses?|thoughts?)(?: (?:to|on) .{0,160})?',
  'join the (?:conversation|discussion|debate)',
  '(?:discussion|conversation|responses) \\(\\d+\\)',
  'have your say',
];

/** What stands beside each reader's comment, and nowhere else. */
export const COMMENT_SIGNS = [
  'reply(?: \\(?\\d+\\)?)?',
  '(?:(?:like|report|share|flag|permalink|\\d+)[ |·•]+){1,5}reply(?:[ |·•]+(?:like|report|share|flag|permalink|\\d+)){0,5}',
  'reply(?:[ |·•]+(?:like|report|share|flag|permalink|\\d+)){1,5}',
  '(?:view|show|load|hide) (?:all |more )?(?:\\d+ )?repl(?:y|ies)',
  '\\S{2,30}(?: \\S{1,30})? says:',
  'in reply to .{0,60}',
];

/** Headings of a box in the middle of a story: titles of other stories may follow, then the story goes on. */
export const BOX = [
  'related(?: .{0,12})?:?',
  '(?:also|see also|read also|read more|see more|more|read this)\\s*:?',
  'in (?:this|other) (?:story|news|stories)',
  'key (?:events|moments|points|updates|developments)(?: \\(\\d+\\))?',
  '(?:live|latest) (?:updates?|blog|coverage|reporting)',
];

/** Lines that stand alone. */
export const LINES = [
  '(?:about )?\\d{1,3}[ -]?(?:mins?|minutes?)[ -](?:to )?(?:read|listen|watch)(?:ing time)?',
  'reading time:? .{0,20}',
  "(?:also read|read also|also see|see also|read more|more|related|read|watch|must read|read next|recommended|listen|in pictures|photos|gallery|video|explainer|up next|don['’]t miss|in case you missed it|icymi|more on this)\\s?(?::|\\||»|>|→|–|-|—) ?\\S.{0,240}",
  'read (?:the )?(?:more|rest|full|original)\\b.{0,120}',
  'read it all(?: here)?\\.?',
  '(?:click|tap) (?:here|on)\\b.{0,120}',
  '(?:watch|listen to|see|view|read)\\b.{0,100}\\b(?:above|below|here)[.:!]?',
  'go ?to ?(?:top|the top)',
  'back to (?:top|the top|home|news)',
  '(?:scroll|skip) to .{0,30}',
  'advertisements?(?: .{0,20}| [-–—] .{0,40})?',
  'ads?|adverts?|ad feedback|remove ads?',
  'sponsored(?: content| by .{0,30})?',
  'continue reading\\b.{0,60}',
  '(?:story|article) continues (?:below|after)\\b.{0,40}',
  '(?:share|tweet|email|e-mail|print|save|copy link|like|pin it|whatsapp|facebook|twitter|linkedin|reddit|x|instagram|telegram)',
  '(?:share|tweet|post|email|send|pin)(?: this(?: story| article| page| post)?)?(?: (?:on|to|via|by|with) .{0,30})?',
  '(?:share|follow|like|find|join)\\b.{0,20} (?:on|via) (?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google news|bluesky|mastodon)\\b.{0,60}',
  '(?:follow|find|join us|listen|watch)\\b.{0,120} (?:on|via) (?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|google news|bluesky|mastodon|spotify|apple podcasts|sounds)\\b.{0,200}',
  'follow\\b.{0,60}@\\w+.{0,20}',
  '(?:twitter|x|facebook|instagram|e-?mail|contact|tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|source|via)\\s?: ?\\S.{0,160}',
  '(?:sign up|subscribe|register|log in|sign in|download (?:the|our))\\b.{0,160}',
  'enter your e-?mail(?: address)?:?',
  'get (?:the|our|all the)\\b.{0,80}\\b(?:newsletter|inbox|app|updates)\\b.{0,40}',
  '(?:©|\\(c\\)).{0,200}|copyright (?:©|\\(c\\)|by\\b|\\d{4}).{0,200}|copyright .{0,80}\\b\\d{4}\\b.{0,80}',
  '.{0,100}\\b(?:in|to) your inbox\\b.{0,60}',
  '(?:you can |to )?unsubscribe\\b.{0,80}',
  'by (?:signing up|subscribing|registering|clicking|continuing|submitting)\\b.{0,80}\\b(?:you|our|terms|policy)\\b.{0,200}',
  'already (?:a (?:subscriber|member)|have an account|registered|subscribed)\\b.{0,60}',
  '(?:to continue reading|this (?:article|story|content) is (?:for|only|exclusive))\\b.{0,120}',
  'your e-?mail address will not be published\\b.{0,80}',
  '(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|selected|its) .{0,40})? (?:also )?(?:uses?|stores?|sets?)\\b.{0,120}\\bcookies\\b.{0,200}',
  '(?:we value|we care about) your privacy\\.?',
  '(?:accept|reject|decline|allow|manage)(?: all| necessary)?(?: (?:cookies|preferences|settings|options|consent))?',
  '(?:your )?(?:cookie|privacy) (?:settings|preferences|notice|consent|choices)(?: .{0,40})?',
  '(?:reach|contact|e-?mail|call|write to|message)\\b.{0,80}(?:\\S@\\S|\\b(?:at|on) [+(]?\\d).{0,100}',
  '.{3,80} can be (?:reached|contacted) (?:at|on|by|via)\\b.{0,120}',
  '\\S{1,60}@\\S{1,60}\\.\\w{2,10}',
  '(?:have|got) (?:a|any) (?:news |story )?(?:tip|tips|story)\\?.{0,160}',
  'home(?: ?[›»>/|→] ?.{1,60}){1,5}',
  '(?:like|dislike|upvote|downvote|flag|report (?:this )?(?:comment|abuse))(?: \\(?\\d+\\)?)?',
  'listen to this (?:article|story)\\b.{0,40}',
  '\\d{1,3} (?:shares?|views?|likes?)|(?:image|photo|slide) \\d+ of \\d+',
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

/**
 * What a credit at the end of a story says, and the words that it may have beside names: a line that has no others says
 * who made the story.
 */
export const CREDITS = [
  'contribut(?:ed|ing)',
  '(?:reporting|writing|editing|edited|written|compiled|produced|translated|research(?:ed)?) (?:by|from)',
  '(?:photographs|photography|photos|graphics|video) by',
  'reported from',
  '(?:files|inputs?) from',
];
export const CREDIT_WORDS = `
  a additional agencies agency also and article assistance assisted at by compiled contributed contributing correspondent correspondents
  dispatch edited editing editor editors feature files for from further graphics has have illustrations in input inputs journalist
  journalists material of on other our photographer photographs photography photos piece produced producer report reported
  reporter reporters reporting reports research researched researcher series special staff story the this to translated
  video was with writer writers writing written de da di van von der den bin bint al la le del dos y`;

/** Classes and ids of HTML elements, by what they mostly hold; a name counts when one of its parts is listed. */
export const CLASS_PARTS: Readonly<Record<'headline' | 'byline' | 'dateline' | 'caption' | 'furniture', string>> = {
  headline: 'headline title kicker',
  byline: 'byline author authors writer bylines',
  dateline: 'dateline timestamp pubdate publishdate datetime',
  caption: 'caption figcaption credit photocredit',
  furniture: `share sharing social related newsletter newsletters promo promos advert advertisement ad ads sponsored menu nav
    navbar navigation breadcrumb breadcrumbs comment comments commentlist respond disqus sidebar footer cookie cookies consent
    gdpr onetrust tag tags pagination recirc trending popular recommended subscribe subscription signup paywall skip banner
    masthead teaser teasers popup modal outbrain taboola`,
};

/** Roles of HTML elements that are no part of the copy. */
export const FURNITURE_ROLES = `
  alert alertdialog banner complementary contentinfo dialog form menu menubar navigation search tablist toolbar`;
