import type { FurnitureKind } from '../facts';

/**
 * Words that pages say about themselves, by the kind of furniture that they speak for. Our own list, of what web
 * pages of newspapers have said since they exist. A word counts only where such words cover a short line.
 */
export const FURNITURE_WORDS: Readonly<Partial<Record<FurnitureKind, string>>> = {
  advertisement: `
    ad adchoices ads advert advertise advertisement advertisements advertiser advertisers advertising advertisment
    advertorial adverts affiliate buy checkout classifieds commission coupon coupons deals outbrain promoted promotion
    promotions shop shopping sponsor sponsored sponsors taboola voucher vouchers`,
  newsletter: 'alert alerts briefing digest e-mail email emails inbox newsletter newsletters unsubscribe',
  subscription: `
    donate donation member members membership paywall premium subscribe subscribed subscriber subscribers subscription
    subscriptions support supporters trial unlimited`,
  'app-promotion': 'android app apps appstore download downloads ios ipad iphone itunes',
  social: `
    bookmark bookmarks community connected delicious digg discord facebook fans fark flipboard follow followers
    following furl group groups instagram like likes linkedin messenger myspace newsvine pin pinit pinterest reddit
    retweet share shares sharing slashdot snapchat stumbleupon technorati telegram tiktok tumblr tweet tweets twitter
    whatsapp youtube`,
  comments: `
    abuse comment commenter commenting comments discuss discussion discussions disqus flag forum forums moderated
    moderation poll polls rate rating recommend recommended replies reply upvote vote votes`,
  related: `
    also archive archives article articles categories category editors emailed feature features filed galleries
    gallery headline headlines latest link links mailed more next photo photos picks pictures play popular posted
    previous read related see slideshow slideshows stories story tags topics trending video videos viewed watch`,
  'event-list': 'event events register rsvp summit ticket tickets upcoming webinar webinars',
  podcast: 'audio episode episodes listen podcast podcasts spotify stitcher',
  copyright: `
    copyright licensing llc ltd permissions reprint reprints reserved rights syndication trademark trademarks`,
  'cookie-notice': 'consent cookie cookies gdpr preferences tracking',
  navigation: `
    about accessibility account advanced all back blog blogs careers click close conditions contact content current
    decrease disclaimer edition editions enter expand faq faqs feed feedback feeds font friend friendly go help here
    hide home homepage increase index jobs larger load loading log login logout magazine map menu mobile my nav
    navigation newspaper open options page pages password past policies policy print printable printer privacy profile
    register registration rss save saved search section sections send service services settings show sign signup site
    sitemap size skip smaller staff submit terms text toggle tools top us username version view views website xml your`,
  'cms-residue': 'alt browser embed flash html iframe image img javascript null placeholder thumbnail undefined',
};

/** Small words that stand between those, and lend a line no weight of their own. */
export const JOINING_WORDS = `
  a above after all an and are at be below by can continued continues daily every for free from in is it may might
  most new no not of on or our that the this to up via we weekly with yes you`;

/** Verbs with which a page speaks to its reader, where they open a line. */
export const CALLING_WORDS = `
  add already become browse buy call check click connect contact continue discover donate dont download email enjoy
  enter explore find follow get have help join keep learn let like listen looking love need never not order please
  read receive register save search see send share shop sign start stay submit subscribe support tell try unlock
  upgrade view visit want watch`;

/** Those of the words above that stories use for headings too: alone they say nothing. */
export const AMBIGUOUS_WORDS = `
  abuse account alert alerts alternative android app apps archive archives article articles audio briefing browser buy
  buzz careers categories category community conditions consent content current deals delicious digest discord
  discussion discussions donation donations editors episode event events facebook fans feature features flag flash
  followers free gallery google group groups headline headlines help home image img inc index instagram ipad iphone
  jobs like link linkedin links llc ltd magazine map member members membership moderation more newspaper next options
  page pages past photo photos picks pictures pin play policies policy poll polls popular preferences previous profile
  rating ratings read reddit rights see service services settings shop shopping show size staff start stories story
  summit support supporters telegram terms text ticket tickets tiktok topic topics tracking trademark trademarks trial
  twitter video videos view views vote votes watch whatsapp yahoo youtube`;

/** What people are for the press. */
export const PRESS_TRADES = `
  author blogger columnist contributor correspondent critic editor freelance freelancer journalist photographer
  podcaster presenter producer publisher reporter writer`;

/** What notes about authors say of them. */
export const PRESS_HABITS = `
  covering covers enjoys focuses hails hosts is joined lives loves reports specialises specializes tweets works writes
  writing`;
