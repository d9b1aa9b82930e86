/**
 * What the pages of newspapers, broadcasters and agencies said around their stories from about 1998 to 2015, by where
 * it stands: general knowledge of the time, written for this project. A phrase a line; "@" stands for the name of the
 * site, "#" for a number, "~" for a headline.
 */
export const PAGE_PHRASES = {
  /** Names of sections, for menus. */
  sections: `Home|Front Page|News|Local News|World|International|U.S.|National|Nation|Politics|Business|Money|Markets|Personal Finance
Technology|Tech|Science|Environment|Health|Education|Sport|Sports|Football|Cricket|Golf|Tennis|Racing|Rugby|Motorsport|Weather
Opinion|Comment|Editorials|Letters|Columnists|Blogs|Arts|Entertainment|Movies|Music|TV & Radio|Books|Theatre|Showbiz|Life & Style
Fashion|Food & Drink|Travel|Holidays|Homes|Property|Real Estate|Cars|Motoring|Jobs|Classifieds|Dating|Shopping|Obituaries|Crosswords
Games|Puzzles|Horoscopes|Lottery|Photos|Video|Multimedia|Audio|Podcasts|Galleries|In Pictures|Special Reports|Archive|Archives|Features
Magazine|Women|Men|Family|Community|Traffic|Events|What's On|Restaurants|Tickets|Contests|Yellow Pages|Personals|Autos|Careers|Reviews
Hardware|Software|Internet|Security|Mobile|White Papers|Webcasts|Company News|Earnings|Mergers|Stocks|Funds|Currencies|Commodities
Africa|Americas|Asia|Asia-Pacific|Europe|Middle East|South Asia|UK|England|Scotland|Wales|Also in the news|Country Profiles|Have Your Say`,
  top: `Skip to content|Skip to main content|Skip navigation|Jump to navigation|Low graphics|Text only|Accessibility help
Log in|Log In|Sign in|Login|Register|Register Now|Sign In / Register|Log in or register|Not a member? Register|Member Center: Sign In
Welcome, Guest|Hello, visitor|Your account|My profile|Forgot your password?|Search|Search:|Search the site|Search our archive|Advanced search
Go|Site|Web|Search by keyword|Make us your homepage|Set as home page|Add to favorites|Bookmark this site|Today's paper|Today's Newspaper|e-Edition
ePaper|Print edition|Subscribe|Subscribe now|Subscribe to @|Home delivery|Get home delivery|RSS|RSS feeds|Get RSS|XML|Mobile edition|Mobile
E-mail alerts|E-mail newsletters|News alerts|Breaking news alerts|You are here: Home > News|Home > News > Local|Home » News » Business
Text size: A A A|Font size: - +|Decrease text size|Increase text size|Change text size|Resize text|Enter symbol|Get quotes|Symbol lookup
Quotes & Charts|Portfolio|My Portfolio|Weather forecast|Five-day forecast|Advertisement|ADVERTISEMENT|advertisement|Sponsored by|Click here|Enlarge
Explore the @ site|Related sites|On this day|Editors' blog|News front page|Video and audio|Site map|Sitemap|Help|Contact us|Feedback|About us`,
  tools: `Print|Print this|Print this page|Print this article|Print this story|Print story|Printable version|Printer-friendly version|Printer friendly
Printer friendly version|Print version|Single page|Single-page view|E-mail|Email|Email this|E-mail this|E-mail this page|E-mail this story
E-mail to a friend|Email to a friend|Email this story to a friend|E-mail this to a friend|Send to a friend|Tell a friend|Forward this article
E-mail the author|Email the editor|E-mail the reporter|Save|Save this article|Save to My Account|Clip this article|Reprints|Order reprints
Reprints & permissions|Request permission to reuse this article|Share|Share this|Share this article|Share this story|ShareThis|AddThis|Bookmark
Bookmark this page|Bookmark with:|Bookmark and Share|Save and share|Social bookmarking|What is this?|What are these?|What's this?|Digg|Digg this
Digg this story|Digg it|del.icio.us|Del.icio.us|Delicious|Add to del.icio.us|Post to del.icio.us|reddit|Reddit|StumbleUpon|Stumble it|Facebook
Share on Facebook|Post to Facebook|MySpace|Twitter|Tweet this|Technorati|Newsvine|Seed Newsvine|Mixx|Mixx it|Fark|Furl|Slashdot this|Slashdot
Google Bookmarks|Yahoo! Buzz|Buzz up!|Yahoo! My Web|Windows Live|LinkedIn|Propeller|NowPublic|Ma.gnolia|Simpy|Spurl|Netscape|Blinklist|Permalink
Trackback|TrackBack URL|Blog this|IM this|Send to phone|Send to mobile|Comment|Comments|Comments (#)|Reader comments (#)|Discuss|Discuss this story
Discuss this article|Discuss in our forum|Talk about it|Talkback|Recommend (#)|Recommend this story|Rate this story|Rate this article|Rate it
Average rating: #|Vote|Low|High|Larger text|Smaller text|A A A|Text size|Size: A A A|Listen to this article|Listen now|Play video|Watch video
View larger image|Click to enlarge|Click for larger image|Click photo to enlarge|Enlarge image|Enlarge this image|Enlarge photo|More photos|View gallery
Post a comment|Post your comment|Add your comment|Add a comment|Leave a comment|View comments|Read comments|Write a letter to the editor|Correct this story
Report an error|Report abuse|Get alerts|Add to my alerts|Subscribe to this feed|Back|Back to top|Return to top|Top|Close|Close window|Return to article`,
  between: `Advertisement|ADVERTISEMENT|advertisement|Article continues below|Article continues below advertisement|Story continues below
Story continues below advertisement|Story continues below ↓|Continued below|Continued...|Click here to find out more!|Click here for more
Skip to next paragraph|Enlarge this image|Click to enlarge|Multimedia|Photo gallery|Slide show|Slideshow|Interactive graphic|Related|Related story
Related articles|See also|More on this story|From the archive|Video|Watch the video|Audio slideshow|Audio: ~|Video: ~|Photos: ~|Related: ~|Read more: ~
Click for related content|Discuss: ~|Have your say|What do you think?|Join the debate|Tell us what you think|Share your thoughts|Advertiser links
Sponsored links|Times Topics|Readers' opinions|Page 1 of #|Next page|Next Page »|Previous page|1 2 3 Next >|1 | 2 | Next >|Full story`,
  links: `Related stories|Related Stories|Related articles|Related content|Related links|Related news|Related coverage|Related topics|Related blogs
Related internet links|Related to story|See also|More news|More stories|More headlines|More top stories|More from @|More in this section|More on this topic
Also in this section|Also in the news|Also on @|Elsewhere on @|Elsewhere on the web|Around the web|From our partners|In today's paper|In this section
Top stories|Top Stories|TOP STORIES|Top stories now|Latest news|Latest headlines|Breaking news|Today's top stories|Today's headlines|Headlines
Most popular|Most Popular|MOST POPULAR|Most popular stories now|Most popular now, in detail|Most read|Most viewed|Most viewed stories|Most e-mailed
Most emailed|MOST E-MAILED|Most commented|Most blogged|Most searched|Most discussed|Most recommended|Top rated|Top e-mailed stories|What's popular
Editor's choice|Editors' picks|Editor's picks|Don't miss|Features|Features, views, analysis|Special reports|In depth|Past coverage|Archives|Recent posts
Next story|Previous story|Next story: ~|Previous story: ~|Recent entries|Blogroll|Links we like|Slideshows|Photo galleries|Video|Popular videos`,
  ads: `Ads by Google|Google ads|Sponsored links|Sponsored Links|SPONSORED LINKS|Sponsored features|Featured advertising|Advertiser links|Paid links|Marketplace
Buy a link here|Buy a link now|Advertise with us|Advertise here|Your ad here|Classifieds|Post a free ad|Place an ad|Place a classified ad|Find a job
Find a home|Find a car|Find a date|Search jobs|Search homes|Search cars|Search classified ads|Top jobs|Featured jobs|Shopping|Shop online|Compare prices
Special offer|Special offers|Reader offers|Win tickets|Enter to win|Free quote|Get a free quote, no obligation!|Save up to #% on car insurance
Refinance rates at #% fixed|Lower your mortgage payment|$#,000 mortgage for only $# a month|Trade free for # days|Meet singles in your area
Earn your degree online|Online degrees|Cheap flights to # cities|Hotels from $# a night|Free credit report|Try us free for # weeks|Limited time offer
Free white paper: ~|White paper: ~|Download this free white paper now|Resource center|Vendor resources|Subscribe today and save #%|Half-price home delivery`,
  talk: `Have your say|Have Your Say|Your comments|Your view|Your views|Your say|Readers' comments|Reader comments|Comments|Comments (#)|# comments|No comments
No comments yet|Be the first to comment|Be the first to comment on this story|Post a comment|Add your comment|Leave a reply|Send your comments
Send us your comments|Send us your comments using the form below|Send us your pictures and video|Tell us your story|Name|Name:|Your name|Your name:
E-mail address:|Your e-mail address|Your E-mail address:|Your e-mail:|E-mail (will not be published)|Town|Town and country:|Location|Phone number (optional):
Subject|Message|Comment:|Your comment|Remember me|Submit|Submit comment|Send|Reset|Preview|Type the word in the image|Enter the code shown
You must be logged in to post a comment|You must register or sign in to comment|Please log in to comment|In order to post comments you must register
Comments are moderated|Comments are closed|Please keep your comments civil|We reserve the right to remove comments|Report this post|Report this comment
Report as abuse|Report unsuitable|Flag as inappropriate|Terms of use for comments|View all comments|Read all # comments|Posted by: reader|says...|wrote:
The editors may edit your comments and cannot guarantee that all e-mails will be published|Today's poll|Today's question|Quick vote|Poll|Yes|No|Not sure
Vote now|View results|Show results|See results|Total votes: #|Not a scientific poll|Discussion board|Forums|Message boards|Join our forums`,
  services: `Free newsletters|E-mail newsletters|Newsletters|Sign up|Sign up now|Sign up for our newsletter|Sign up for e-mail alerts|Enter your e-mail address
Your e-mail address|Get the latest headlines by e-mail|Get news on your cell phone|Get @ on your mobile|Daily headlines|Daily news|Weekly digest|News feeds
Feeds|RSS feeds|Add to Google|Add to My Yahoo!|Alerts|Desktop alerts|Podcasts|Mobiles|Widgets|Toolbar|Screensaver|Video on demand|Products and services
Services|Site services|Buy photos|Order photos|Photo reprints|Buy today's paper|Back issues|Subscriber services|Customer service|Manage my subscription
Click here to subscribe|Click here to order home delivery|Subscribe to the newspaper|Give a gift subscription|Member services|Reader services|Contests`,
  bottom: `About us|About @|Contact us|Contact Us|Contact the newsroom|Feedback|Help|FAQ|FAQs|Site map|Sitemap|Site index|Site Index|A-Z index|Corrections|Archives
Advertise|Advertise with us|Advertise With Us|Advertising information|Media kit|Jobs at @|Work for us|Careers|Press office|Press releases|Staff|News sources
Privacy|Privacy policy|Privacy Policy|Your privacy rights|Terms|Terms of use|Terms of service|Terms & conditions|Terms and conditions|Conditions of use
User agreement|Visitor agreement|Disclaimer|Copyright|Copyright notice|Copyright policy|Cookies|Cookie policy|Accessibility|Legal|Legal notice|Editorial code
Code of conduct|Complaints|Subscriptions|Newsletters|RSS|Mobile|Back to top|Back to top ^^|Top of page|Partners|Affiliates|Our network|Sister sites|Investors
Corporate information|Work with us|Syndication|Licensing|Reprints|Home delivery|Make this your home page|Site design|Site feedback|Powered by|Hosted by
Privacy Policy | Terms of Use | Contact Us|About Us | Advertise | Privacy Policy | Feedback | Disclaimer|Site Map | Privacy Policy | Terms of Use | Advertise With Us
Help & Info: Contact Us | Advertise With Us | Help|Home | News | Sport | Contact Us|Copyright | Disclaimer | Privacy | Products & Services | Careers
© # @|Copyright © # @|© Copyright # @. All rights reserved.|Copyright # @. All rights reserved.|Copyright #, @. All Rights Reserved|All rights reserved.
All contents © # @ Ltd|© # @ Company|© @ # All rights reserved|A division of @ Newspapers, Inc.|This site is part of the @ network|A @ company
Copyright # by @. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.
Reproduction in whole or in part without permission is prohibited.|Use of this site is subject to our terms and conditions.|Best viewed with a recent browser
@ is not responsible for the content of external internet sites|The @ is not responsible for the content of other sites.|Registered in England and Wales
By using this site you agree to our terms of service and privacy policy.|Quotes delayed at least # minutes.|Market data provided by our partners.`,
} as const;

export type PhraseGroup = keyof typeof PAGE_PHRASES;
