import type { FurnitureKind } from '../facts';

/**
 * Words that pages say about themselves, by the kind of furniture that they speak for. Our own list, of what web
 * pages of newspapers have said since they exist. A word counts only where such words cover a short line.
 */
export const FURNITURE_WORDS: Readonly<Partial<Record<FurnitureKind, string>>> = {
  advertisement: `advertisement advertisements advertisment advert adverts advertise advertising advertiser advertisers
    advertorial sponsored sponsor sponsors ad ads adchoices promoted promotion promotions taboola outbrain coupon
    coupons deals shop shopping buy checkout voucher vouchers classifieds commission affiliate`,
  newsletter: 'newsletter newsletters inbox digest email emails e-mail alerts alert briefing unsubscribe',
  subscription: `subscribe subscribed subscriber subscribers subscription subscriptions paywall trial membership
    member members donate donation support supporters premium unlimited`,
  'app-promotion': 'app apps download downloads android iphone ipad ios itunes appstore',
  social: `share shares sharing tweet tweets retweet pin pinit follow following followers community group groups connected facebook twitter instagram
    linkedin pinterest whatsapp reddit telegram discord tumblr flipboard messenger snapchat tiktok youtube digg
    delicious stumbleupon technorati myspace newsvine fark furl slashdot bookmark bookmarks like likes fans`,
  comments: `comment comments commenting commenter reply replies recommend recommended disqus discuss discussion
    discussions forum forums moderation moderated abuse flag upvote rate rating votes vote poll polls`,
  related: `related read more popular trending viewed emailed mailed latest stories story headlines headline also
    editors picks previous next articles article archive archives features feature videos video photos photo gallery
    galleries slideshow slideshows watch play pictures links link topics tags filed categories category posted see`,
  'event-list': 'upcoming event events webinar webinars summit register rsvp ticket tickets',
  podcast: 'podcast podcasts listen spotify stitcher episode episodes audio',
  copyright:
    'copyright rights reserved reprints reprint permissions licensing trademark trademarks syndication ltd llc',
  'cookie-notice': 'cookie cookies consent gdpr preferences tracking',
  navigation: `home homepage menu search login logout log sign signup register registration account profile password username
    skip content navigation nav top back close open toggle sections section site sitemap map help contact us about
    careers jobs faq faqs feedback privacy policy policies terms conditions service services accessibility disclaimer
    rss feed feeds xml mobile edition editions print printer printable friendly version send friend font size text
    larger smaller increase decrease save saved click here view views page pages index all show hide expand load
    loading my your settings options enter submit go website blog blogs tools advanced staff newspaper magazine past current`,
  'cms-residue': 'thumbnail placeholder javascript undefined null img image alt html iframe embed browser flash',
};

/** Small words that stand between those, and lend a line no weight of their own. */
export const JOINING_WORDS =
  'a an and or of on in to the for from by with at this that it most may might up all every daily below above after continues continued weekly free new our you we is are be can via no yes not';

/** Verbs with which a page speaks to its reader, where they open a line. */
export const CALLING_WORDS = `sign subscribe download get join follow listen watch read share like stay register click
  discover support donate check enjoy receive become buy shop order try start enter submit send email tell let find
  explore learn view see visit contact call connect keep add save browse search upgrade unlock continue please want
  not already love have help need looking never dont`;

/** Those of the words above that stories use for headings too: alone they say nothing. */
export const AMBIGUOUS_WORDS = `next previous rating ratings vote votes poll polls feature features article articles story
  stories headline headlines photo photos video videos image img support supporters community group groups member members
  membership service services staff newspaper magazine current past index show text page pages link links topic topics
  home shop shopping deals watch play event events summit ticket tickets discussion discussions abuse moderation view views
  options settings policy policies terms conditions jobs careers rights donation donations tracking preferences help start
  consent trial flag free fans followers pictures gallery like alert alerts audio episode apps app iphone ipad android
  google facebook twitter youtube instagram linkedin whatsapp tiktok telegram discord yahoo reddit delicious buzz pin ltd
  llc inc trademark trademarks see buy category categories size map profile account content browser flash alternative digest briefing read more popular editors picks archive archives`;

/** What people are for the press. */
export const PRESS_TRADES = `writer reporter editor journalist columnist contributor correspondent blogger author producer
  freelancer freelance photographer presenter podcaster critic publisher`;

/** What notes about authors say of them. */
export const PRESS_HABITS =
  'is works covers writes reports covering writing focuses lives loves enjoys tweets hosts specializes specialises joined hails';
