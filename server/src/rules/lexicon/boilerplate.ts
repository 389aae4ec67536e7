import { type Phrase, say } from '../../words/phrase.ts';

/**
 * How lines look that extractors leave beside an article. Written by us after reading scraped news pages of 2009 to 2020;
 * every pattern is anchored or bounded, so that a line costs time in proportion to its length.
 */

export type BoilerplateKind =
  | 'copyright'
  | 'sharing'
  | 'follow'
  | 'link'
  | 'advertisement'
  | 'newsletter'
  | 'notice'
  | 'comments'
  | 'credit'
  | 'related'
  | 'embed'
  | 'time'
  | 'navigation'
  | 'staff';

export const WORDING: Readonly<Record<BoilerplateKind, Phrase>> = {
  copyright: say`a copyright line`,
  sharing: say`sharing buttons`,
  follow: say`an invitation to follow or to write`,
  link: say`a link to another page`,
  advertisement: say`an advertisement label`,
  newsletter: say`a newsletter or subscription offer`,
  notice: say`a notice of the web site`,
  comments: say`a comments section`,
  credit: say`a picture credit or caption`,
  related: say`links to other articles`,
  embed: say`what is left of an embedded post`,
  time: say`a publication time`,
  navigation: say`navigation of the web site`,
  staff: say`a note on who worked on it`,
};

/** The patterns of one kind, made one expression a place so that a line is read a few times, not once a pattern. */
export interface LinePatterns {
  readonly kind: BoilerplateKind;
  /** Longest line that they are tried on. */
  readonly upTo: number;
  /**
   * How the lines that the patterns fit begin, and otherwise what stands in them: words as runs of ASCII letters in lower case,
   * or one of "@" and "©". Of the kind `time` a digit does, of `credit` a colon.
   */
  readonly openings: readonly string[];
  readonly words: readonly string[];
  readonly atStart: RegExp | null;
  readonly anywhere: RegExp | null;
}

const NETWORK =
  'twitter|facebook|instagram|youtube|snapchat|linkedin|pinterest|tumblr|tiktok|telegram|google\\+|google plus|x';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DATE = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`;
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';
const TIME = '\\d{1,2}[:.]\\d\\d';
const AGENCY =
  'getty(?: images)?|afp|reuters|ap|epa|associated press|bloomberg|shutterstock|istock|alamy|wikimedia|nasa|handout|instagram|twitter|facebook';

/** What stands behind "photo" or the like in the label of a credit. */
const LABEL = '(?: (?:credits?|source|caption|copyright|illustration))?';

function patterns(
  kind: BoilerplateKind,
  upTo: number,
  openings: string,
  words: string,
  ...sources: readonly string[]
): LinePatterns {
  const atStart = sources.filter(s => s.startsWith('^')).map(s => s.slice(1));
  const anywhere = sources.filter(s => !s.startsWith('^'));
  return {
    kind,
    upTo,
    openings: wordsOf(openings),
    words: wordsOf(words),
    atStart: union(atStart, '^'),
    anywhere: union(anywhere),
  };
}

const wordsOf = (list: string): string[] => list.match(/\S+/g) ?? [];

const union = (sources: readonly string[], before = ''): RegExp | null =>
  sources.length === 0 ? null : new RegExp(`${before}(?:${sources.join('|')})`, 'i');

export const LINE_PATTERNS: readonly LinePatterns[] = [
  patterns(
    'copyright',
    400,
    'copyright',
    'c © copy reserved broadcast rewritten redistributed permission consent',
    '(?:©|\\(c\\)|&copy;)[^.]{0,60}\\b(?:19|20)\\d\\d\\b',
    '^copyright(?! (?:is|was|law|laws|case|cases|infring\\w+|claims?|holders?|reform|rules?|office|protection|act)\\b)(?: ©| \\(c\\)| by)?,? (?:[^.]{1,40}?,? )?(?:19|20)\\d\\d\\b',
    '\\ball rights reserved\\b',
    '\\bmay not be (?:published|reproduced|copied|republished)\\b.{0,60}\\b(?:broadcast|rewritten|redistributed|permission|consent)\\b',
  ),
  patterns(
    'sharing',
    120,
    'click share tweet pin email print save like enjoy enjoyed love',
    '',
    `^(?:click to )?(?:share|tweet|pin|email|print|save)(?: (?:this|it|on|via|with|by|to|article|story|page|post)\\b){1,3}`,
    `^(?:like|enjoy(?:ed)?|love) (?:this|the) (?:story|article|post)\\b.{0,40}\\bshare\\b`,
  ),
  patterns(
    'follow',
    320,
    'please and you follow like find join friend connect have got e email contact write reach',
    '@ follow tip',
    `^(?:please |and |you can )?(?:follow|like|find|join|friend|connect with) .{1,80}\\bon (?:${NETWORK})\\b`,
    `\\bfollow (?:him|her|them|us|me|the author|the reporter|@\\w+|[a-z]+ [a-z]+) (?:also )?(?:on|at) (?:${NETWORK}|@)`,
    '^(?:have|got) (?:a |any )?(?:news |story )?(?:tips?|story idea|questions?|corrections?)\\b.{0,20}\\?',
    '\\b(?:reached|contacted|emailed|e-mailed) (?:at|via) \\S+@\\S+',
    '^(?:e-?mail|contact|write to|reach)\\b.{0,60}\\s\\S+@\\S+\\.\\w+',
    '^\\S+@\\S+\\.[a-z]{2,6}$',
    '\\bif you have a (?:news )?tip\\b',
    '^follow (?:\\w+ ){1,3}on$',
    "^(?:[A-Za-zÀ-ɏ.'’-]+ ){2,4}@\\w+$",
  ),
  patterns(
    'link',
    300,
    `read see watch listen view learn find click more related also further must don recommended in icymi photos gallery video continue
    keep show load the full original`,
    'http https',
    '^(?:read|see|watch|listen|view|learn|find out|click here for) (?:more|also|next|now|this|it|here|full|related)(?: (?:here|now|stories|at|on|about|from|in)\\b[^:.]{0,40})?(?::|$|[.…»>→]+$)',
    "^(?:more|related|see also|also read|also see|read also|further reading|watch|watch now|must read|don[’']t miss|recommended|in pictures|in case you missed it|icymi|photos|gallery|video): ?\\S",
    '^(?:read|listen|watch|more|see):$',
    '^(?:continue|keep) reading\\b',
    '^(?:show|load|view|see|learn|read) (?:more|less|all|gallery|full article|the full story|photos)[.…»>→]*$',
    '^click (?:here|on|below|the link)\\b.{0,30}\\b(?:subscribe|sign up|read|watch|see|view|join|learn|share|follow|comment|vote)\\b',
    '^(?:[\\w ]{1,24}: ?)?https?://\\S+$',
    '^also on [\\w.]+\\.(?:com|org|net|co\\.uk)\\b',
    '^(?:the )?(?:full|original) (?:story|article|post|report|poll|transcript)\\b.{0,60}\\bhere\\.?$',
  ),
  patterns(
    'advertisement',
    80,
    'advertisement advertising advert sponsored promoted paid report skip article story post scroll loading play video now autoplay',
    '',
    '^\\W*(?:advertisement|advertising|advert|sponsored(?: content| links?| post)?|promoted(?: content| stories)?|paid (?:content|post)|report this ad|skip ad(?:vertisement)?)\\W*$',
    '^\\W*(?:article|story|post) continues (?:below|after)\\b',
    '^scroll (?:down )?(?:for|to) (?:more|continue|read|video)',
    '^(?:loading|play video|video player is loading|now playing|autoplay)\\W*$',
  ),
  patterns(
    'newsletter',
    450,
    'please sign subscribe register join get receive want enter thank thanks if already a subscriber log become download',
    'subscribe',
    '^(?:please )?(?:sign up|subscribe|register|join)\\b.{0,120}\\b(?:newsletters?|inbox|e-?mails?|alerts?|podcasts?|channel|notifications?|mailing list|briefing|for free|free trial|today)\\b',
    '^(?:get|receive|want) .{0,120}\\b(?:in|to|into|straight to|delivered to) your (?:inbox|e-?mail|phone)\\b',
    '\\bsubscribe to (?:our|the|\\S+)[^.]{0,60}\\b(?:newsletters?|podcast|channel)\\b',
    '^enter your e-?mail\\b',
    '^(?:thank you|thanks) for (?:subscribing|signing up|registering)\\b',
    '^if you (?:enjoyed|liked?|were (?:moved|stimulated)|value)\\b.{0,60}\\b(?:article|story|contents?|journalism)\\b',
    '^(?:already )?(?:a subscriber|subscribe now|subscribe|log in|sign in|become a member)\\W*$',
    '^(?:download|get) (?:the|our) .{0,40}\\bapps?\\b',
  ),
  patterns(
    'notice',
    600,
    'cookie cookies by privacy terms about contact disclaimer advertise the views opinions originally first',
    'cookies javascript browser playback commission sale affiliate appeared published posted',
    '\\b(?:this (?:web)?site|we|our (?:web)?site) uses? cookies\\b',
    '\\b(?:accept|manage) (?:all )?cookies\\b',
    '^cookies? (?:policy|notice|settings|preferences)\\W*$',
    "\\bplease (?:enable|turn on) javascript\\b|\\byour browser (?:does not|doesn[’']t) support\\b|\\bmedia playback is (?:unsupported|not supported)\\b",
    '^(?:by (?:clicking|continuing|signing up|submitting|using)).{0,120}\\b(?:agree|accept|terms|privacy)\\b',
    '^(?:privacy policy|terms (?:of|and|&) (?:use|service|conditions)|about us|contact us|disclaimer|advertise with us)\\b.{0,60}$',
    '\\b(?:may|could) (?:receive|earn|get) (?:a |an )?(?:small |affiliate )?(?:commission|share of the sale)\\b|\\baffiliate (?:links?|commission)\\b.{0,40}$',
    '^(?:the )?(?:views|opinions) expressed (?:in|by|here|are)\\b',
    '\\bthis (?:article|story|post) (?:was|has been)? ?(?:originally|first) (?:appeared|published|posted)\\b',
    '^(?:originally|first) (?:appeared|published) (?:on|at|in)\\b',
  ),
  patterns(
    'comments',
    160,
    'comment comments reply replies leave post add write view show see read load hide sort join start please log sign be',
    'comment comments',
    '^(?:\\d+ )?(?:comments?|repl(?:y|ies))(?: ?\\(\\d+\\))?:?$',
    '^(?:leave|post|add|write) (?:a|your) (?:comment|reply)\\b',
    '^(?:view|show|see|read|load|hide|sort) (?:all |more |the )?(?:\\d+ )?comments?\\b',
    '^(?:join|start) the (?:conversation|discussion|debate)\\b',
    '^(?:please )?(?:log|sign) in (?:to|or)\\b.{0,40}\\b(?:comment|reply|post|register)\\b',
    '\\bcomments (?:are|have been) (?:now )?(?:closed|disabled|turned off)\\b',
    '^be the first (?:to|one to) comment\\b',
    '\\b(?:let us know|tell us|share your thoughts|weigh in|sound off)\\b.{0,60}\\bcomments?\\b',
  ),
  patterns(
    'credit',
    260,
    `main image images picture pictures photo photos photograph photographs video videos file media credit credits caption captions
    illustration illustrations source sources in handout undated screenshot screenshots screengrab screengrabs click tap swipe`,
    '© credit getty afp reuters ap epa upi associated bloomberg shutterstock istock alamy wikimedia nasa handout instagram twitter facebook',
    `^(?:main |image |picture |photo |video |file |media )?(?:(?:photo|photograph|image|picture|credit|caption|illustration)${LABEL}(?:: ?| by |s? courtesy | via )|photos${LABEL}(?:: ?| by | courtesy | via ))\\S.{0,120}$`,
    '^(?:image|picture|photo|media|video) (?:copyright|caption|source|credit)(?![a-z ]*\\b(?:is|was|are|were|has)\\b)',
    `^\\(?(?:[A-Za-zÀ-ɏ.'’ -]{2,40} ?[/|,] ?){1,3}(?:${AGENCY})(?: (?:photo|images|file))?\\)?\\.?$`,
    '^(?:image|video|media) caption(?=[^\\s:])',
    '^sources?:$',
    '^(?:getty images|ap photo|afp photo|shutterstock)\\b.{0,40}$',
    `(?:\\(|© {0,2}|credit: ?|photo: ?|photograph: ?|image: ?)(?:ap|afp|reuters|epa|getty|upi|bloomberg|shutterstock)\\b(?: photo| images)?(?: ?[/|] ?[A-Za-zÀ-ɏ. '’-]{2,40})?\\)?\\.?$`,
    "credit: ?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’/& -]{1,50}$",
    '^(?:file|in this)\\b.{0,60}\\bfile (?:photo|image|picture)\\b',
    '^(?:file|handout|undated) (?:photo|image|picture)\\b',
    '^\\(?(?:photo|image|picture|screenshot|screengrab|video)s?(?: ?[:/]|(?: via| from| by| courtesy)\\b).{0,80}\\)?$',
    '^(?:click|tap|swipe)\\b.{0,20}\\b(?:gallery|photos?|images?|slideshow|enlarge)\\b',
  ),
  patterns(
    'embed',
    400,
    't twitter instagram youtu view see a an retweet reply favorite favourite like share flag',
    'http https pic',
    '^(?:https?://)?(?:pic\\.twitter\\.com|t\\.co|twitter\\.com|instagram\\.com|youtu\\.be)/\\S+$',
    '^.{0,60}\\bpic\\.twitter\\.com/\\w+ ?(?:— ?[^@]{1,60}\\(@\\w+\\).{0,40})?$',
    '^(?:view|see) (?:this (?:post|photo|image)|image|tweet)\\b.{0,20}\\b(?:instagram|twitter|facebook)\\b',
    '^(?:a|an) (?:post|photo|video) (?:shared|posted) by\\b',
    '^(?:retweet|reply|favou?rite|like|share|flag)(?:[ ,|·•]{0,5}(?:retweet|reply|favou?rite|like|share|flag)){1,6}$',
  ),
  patterns(
    'time',
    110,
    'on first last originally published updated posted modified created by a an',
    '',
    `^(?:on )?(?:${WEEKDAY},? )?${DATE}(?:,| at| -| –| \\|)? ${TIME}\\b.{0,40}$`,
    `^${TIME} ?(?:[ap]\\.?m\\.?)?,?(?: [a-z]{2,4},?)?(?: on)? (?:${WEEKDAY},? )?${DATE}.{0,20}$`,
    `^(?:first |last |originally )?(?:published|updated|posted|modified|created|published on|last update)\\b:?.{0,30}(?:${MONTH} ?\\d|\\d ?${MONTH}|\\d{1,2}[/.:]\\d\\d|\\bago\\b|yesterday|today)(?:.{0,40}[^.]|.{0,38}[ap]\\.m\\.)?$`,
    `^by [A-Za-zÀ-ɏ.'’ -]{3,40}(?:,| -| –| \\||) +(?:${WEEKDAY},? )?${DATE}.{0,30}$`,
    '^(?:\\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$',
    '^\\d+ ?-?min(?:ute)?s?\\.? read$',
  ),
  patterns(
    'navigation',
    60,
    `home menu search skip toggle back top next previous prev close print e email reddit site sections buy shop learn breaking live
    chevron arrow tags topic topics filed category categories keywords labels posted`,
    'browse',
    '^(?:home|menu|search|skip to (?:main )?content|toggle navigation|back to top|top|next|previous|prev|close|print|e-?mail|reddit|(?:next|previous) (?:article|story|post)|site map|sections|buy now|shop now|learn more|breaking news|live tv)\\W*$',
    '\\bbrowse all\\b',
    '^(?:chevron|arrow)_\\w+',
    '^(?:tags|topics?|filed under|categor(?:y|ies)|keywords|labels|posted in): ?\\S.{0,60}$',
  ),
  patterns(
    'staff',
    320,
    'additional reporting writing editing production compiled edited written',
    'contributed',
    '\\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\\b.{0,40}$',
    '^\\(?(?:additional )?(?:reporting|writing|editing|production) (?:and \\w+ )?by [A-ZÀ-Þ]',
    '^\\(?(?:compiled|edited|written) by [A-ZÀ-Þ][^.]{3,60}\\)?$',
  ),
];

/** First words of headings of links. */
export const HEADING_OPENINGS: readonly string[] =
  'related you recommended most trending more editor editors don up what read from around popular also see something latest top'.split(
    ' ',
  );

/** A heading that a list of links to other articles follows. */
export const LINKS_HEADING =
  /^(?:related\b.{0,25}|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: (?:for you|stories|reading|videos?))?|most (?:read|popular|viewed|shared|commented|recent)(?: (?:in|on|stories|articles|posts)\b.{0,30})?|trending(?: now| stories)?|more (?:stories|news|headlines|top stories|from|on|in)\b.{0,40}|editor[’']?s[’']? picks?|don[’']t miss|up next|(?:what to )?read next|(?:from )?around the web|popular (?:now|on|stories)\b.{0,20}|also read|see also|something to consider|latest (?:news|stories|headlines)|top stories|more(?=:))\s*[:.…]*$/i;

/** Such a heading that is none of the article's even where no list follows. */
export const LABEL_OF_LINKS =
  /^(?:related (?:articles?|stor(?:y|ies)|posts?|links?|news|topics?|tags?|content|coverage|reading|videos?)|you (?:may|might) (?:also )?(?:like|enjoy)|recommended for you|something to consider)\s*[:.…]*$/i;

/** "More from Sport": a heading by its capitals, even where its list was lost. */
export const MORE_FROM = /^(?:More|MORE) (?:from|in|on|FROM|IN|ON)(?: (?:the|our|The|[A-Z][\w'’&-]*)){1,5}:?$/;

/** A label whose text stands on the next line. */
export const LABEL_OF_NEXT = /^(?:(?:image|picture|photo|media) (?:copyright|caption|source|credit)|sources?:)$/i;

/** How many pictures there are, or comments: a lone number beside a caption. */
export const COUNTER = /^\d{1,2}$/;

/** Words of rows of sharing buttons, and those that make a row of them such. */
export const SHARING = new Set(
  `share shares tweet tweets pin pins email e-mail mail print save copy link linked on this via by with to or and the story article page post comments comment like likes
  view send flip submit more whatsapp messenger`.split(/\s+/),
);
export const SHARING_NETWORK = new Set(
  'facebook twitter reddit linkedin pinterest whatsapp flipboard tumblr google+ google telegram messenger share shares tweet'.split(
    ' ',
  ),
);
