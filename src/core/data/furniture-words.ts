import type { FurnitureKind } from '../facts';

/**
 * Words that pages say about themselves, by the kind of furniture that they speak for. Our own list, of what web
 * pages of newspapers have said since they exist. A word counts only where such words cover a short line.
 */
export const FURNITURE_WORDS: Readonly<Partial<Record<FurnitureKind, string>>> = {
  advertisement: `advertisement advertisements advertisment advert adverts advertise advertising advertiser advertisers
    advertorial sponsored sponsor sponsors ad ads adchoices promoted promotion promotions taboola outbrain coupon
    coupons deals shop shopping buy checkout voucher vouchers classifieds`,
  newsletter: 'newsletter newsletters inbox digest email emails e-mail alerts alert briefing unsubscribe',
  subscription: `subscribe subscribed subscriber subscribers subscription subscriptions paywall trial membership
    member members donate donation support supporters premium unlimited`,
  'app-promotion': 'app apps download downloads android iphone ipad ios itunes appstore',
  social: `share shares sharing tweet tweets retweet pin pinit follow following followers facebook twitter instagram
    linkedin pinterest whatsapp reddit telegram discord tumblr flipboard messenger snapchat tiktok youtube digg
    delicious stumbleupon technorati myspace newsvine fark furl slashdot bookmark bookmarks like likes fans whatsapp`,
  comments: `comment comments commenting commenter reply replies recommend recommended disqus discuss discussion
    discussions forum forums moderation moderated abuse flag upvote rate rating votes vote poll polls`,
  related: `related read more popular trending viewed emailed mailed latest stories story headlines headline also
    editors picks previous next articles article archive archives features feature videos video photos photo gallery
    galleries slideshow slideshows watch play pictures links topics tags filed categories category posted see`,
  podcast: 'podcast podcasts listen spotify stitcher episode episodes audio',
  copyright:
    'copyright rights reserved reprints reprint permissions licensing trademark trademarks syndication ltd llc',
  'cookie-notice': 'cookie cookies consent gdpr preferences tracking',
  navigation: `home homepage menu search login logout log sign register registration account profile password username
    skip content navigation nav top back close open toggle sections section site sitemap map help contact us about
    careers jobs faq faqs feedback privacy policy policies terms conditions service services accessibility disclaimer
    rss feed feeds xml mobile edition editions print printer printable friendly version send friend font size text
    larger smaller increase decrease save saved click here view views page pages index all show hide expand load
    loading my your settings options enter submit go website blog blogs tools advanced subscribe staff newspaper`,
  'cms-residue': 'thumbnail placeholder javascript undefined null img image alt html iframe embed browser flash',
};

/** Small words that stand between those, and lend a line no weight of their own. */
export const JOINING_WORDS =
  'a an and or of on in to the for from by with at this that it our you we is are be can via no yes not';

/** Verbs with which a page speaks to its reader, where they open a line. */
export const CALLING_WORDS = `sign subscribe download get join follow listen watch read share like stay register click
  discover support donate check enjoy receive become buy shop order try start enter submit send email tell let find
  explore learn view see visit contact call connect keep add save browse search upgrade unlock continue please want
  not already love have help need looking never dont`;

/** Words with which a page speaks of itself and its reader. */
export const ADDRESSING_WORDS = 'you your yours our us we ours here';
