import type { FurnitureKind } from '../facts';

/** What furniture of each kind says, most telling first: the first that fits names the kind. Our own list. */
export const FURNITURE_PHRASES: readonly (readonly [FurnitureKind, RegExp])[] = [
  ['cookie-notice', /\bcookies?\b|\bconsent\b|\bGDPR\b/i],
  [
    'copyright',
    /©|\(c\)\s{0,2}\d{4}|\bcopyright\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|copied)\b/i,
  ],
  ['podcast', /\bpodcasts?\b|\bepisodes?\b|\bspotify\b/i],
  [
    'newsletter',
    /\bnewsletters?\b|\b(?:your|my) (?:in|mail)box\b|\b(?:daily|weekly|morning|evening) (?:digest|briefing|email|roundup)\b/i,
  ],
  ['app-promotion', /\bapps?\b|\bapp store\b|\bgoogle play\b/i],
  [
    'subscription',
    /\bsubscri(?:be|ber|bers|ption|ptions)\b|\bfree trial\b|\bpaywall\b|\bbecome a (?:member|patron|supporter)\b|\bdonat(?:e|ion)\b/i,
  ],
  [
    'advertisement',
    /\badvert(?:is(?:e|ing|e?ments?)|s|orial)?\b|\bsponsor(?:ed|s)?\b|\bads?\b|\bpromoted\b|\bcoupons?\b|\bdeals\b|\bcommission\b|\baffiliate\b/i,
  ],
  [
    'comments',
    /\bcomment(?:s|ing|ers?)?\b|\brepl(?:y|ies)\b|\bdisqus\b|\breport abuse\b|\bjoin the (?:conversation|discussion)\b/i,
  ],
  [
    'social',
    /\b(?:share|tweet|retweet|follow|like) (?:this|us|on|with|via|me|him|her|them)\b|\b(?:facebook|twitter|instagram|linkedin|pinterest|whatsapp|reddit|telegram|discord|tumblr|flipboard|tiktok|youtube|digg|del\.icio\.us|stumbleupon|technorati)\b|^(?:share|tweet|pin|like|follow)\b|(?:^|\s)@\w{2,30}|\bour community\b/i,
  ],
  ['event-list', /\b(?:upcoming|past|our|live|all) events?\b|\bwebinars?\b|\bsummit\b|\btickets?\b|\bconference\b/i],
  [
    'author-bio',
    /\babout the authors?\b|\bis an? (?:\w+[ -]){0,5}(?:writer|reporter|editor|journalist|columnist|contributor|author|blogger|correspondent|producer|freelancer|fellow)\b|\b(?:currently works|when not) \w+|\b(?:he|she|they) (?:writes|covers|tweets|lives)\b/i,
  ],
  [
    'related',
    /\bread (?:more|next|also|the full)\b|\bmore (?:from|on|stories|news|in)\b|\brelated\b|\bmost (?:read|popular|viewed|emailed|shared|recent)\b|\btrending\b|\brecommended\b|\byou (?:may|might) (?:also )?like\b|\bsee also\b|\b(?:top|latest) (?:stories|news|headlines|videos)\b|\beditor.?s.{0,3} picks?\b/i,
  ],
  [
    'cms-residue',
    /^[\w-]{1,30}-image$|\.(?:jpe?g|png|gif|html?|php)\b|\bjavascript\b|^new update$|[{}<>]|\bplaceholder\b|^(?:null|undefined|\[?object)/i,
  ],
  [
    'navigation',
    /\b(?:home|menu|search|log ?in|log ?out|sign (?:in|up|out)|register|skip to|back to top|contact us|about us|privacy|terms|sitemap|site map|careers|help|faqs?|rss|print|e-?mail|account|sections?|click here|view all|show all|load more|next|previous)\b/i,
  ],
];
