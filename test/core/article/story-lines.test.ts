import { describe, expect, test } from 'vitest';
import { readLayout } from '../../../src/core/article';
import { expectFurniture } from './marked-page';

describe('lines of the story that look little like prose', () => {
  test.each([
    [
      'league tables and scorers',
      `Rovers top the table at Christmas
      Rovers went into the break five points clear after a 3-0 win at Marsh Lane on Saturday, their ninth in a row.
      Manager Ted Lowe said: "We take nothing for granted, there is a long way to go."
      Top of the table
      Rovers 45
      United 40
      Athletic 38
      Town 33
      City 31
      Albion 30
      Scorers
      Hunt (Rovers) 17
      Vale (Town) 12
      Moss (United) 11
      Reed (City) 9
      The fixtures resume on 2 January, when Rovers travel to Albion.`,
    ],
    [
      'results of a company with the newsroom to call',
      `Norwex profit climbs on copper.
      Mining group Norwex Plc said on Thursday that pre-tax profit rose 12 percent to 214 million pounds in the year to March, helped by firmer copper prices.
      "We are confident about the second half," chief executive Alan Birch told reporters.
      SIX MONTHS TO JUNE 30
      (in millions of pounds unless stated)
      Shr 34 cts vs 33 cts
      Net 1.2 mln vs 1.1 mln
      Revs 45.6 mln vs 41.2 mln
      NOTE: Full name of company is Norwex Holdings Plc.
      Analysts had expected between 200 million and 220 million pounds.
      -- London Newsroom, +44 171 555 0100`,
    ],
    [
      'market tables under heads that pages use of themselves too',
      `Norland shares close higher
      Shares in Norland rose for a third day on Tuesday, led by banks and by makers of paper.
      Dealers said trading was thin before the holiday.
      Top shares
      Kestrel 12.31 +0.42
      Norwex 4.05 +0.11
      Previous close
      Kestrel 11.89
      Norwex 3.94
      Open
      1,204.5
      Close
      1,219.3
      Current account
      240 mln crowns
      Commission 1.2 mln vs 1.1 mln`,
    ],
    [
      'what other papers write',
      `Press digest - Albia - Nov 19
      PORT ELLERY, Nov 19 (Norwire) - The following are the top stories in Albian newspapers.
      ELLERY ECHO
      - The council has dropped its plan for a second harbour bridge. Page 1
      - Kestrel Steel will close its Marlow works in May, sources said. Page 4
      LAKELAND TIMES
      - Parliament is to vote on the fishing bill on Friday. Page 1
      - House prices fell for a third month. Page 12
      BUSINESS DAILY
      - Talisman may list its paper unit. Page 1`,
    ],
    [
      'the credit and the caption of a picture among links',
      `Steel town waits as mill weighs its future
      × Skip to main content
      × Log In
      × Register Now
      × Subscribe
      The mill's owner said this week that it was reviewing the plant, which employs 2,100 people and lost $31 million last year.
      × Skip to next paragraph
      × Enlarge This Image
      Paul Ortiz for The Lakeland Times
      The mill has employed three generations of some families.
      × Related stories
      × Steel Maker's Profit Falls
      × Town Offers Mill Tax Break`,
    ],
    [
      'a brand list at the end',
      `Four brands to watch at the Ellery shoe fair
      Buyers from thirty countries came to Port Ellery this week for the shoe fair, the largest of its kind in the north.
      Asked which makers they would order from, they named these most often:
      Oxbow & Daughters
      Tamar Leather
      Northgate
      Pellam Brothers`,
    ],
    [
      'questions and answers',
      `How the new ferry tax works
      From Monday, passengers on the Ellery ferries pay a tax of 50 pence a trip. Here is what changes for those who travel every day.
      Who has to pay?
      Everybody over 16 who does not live on the islands, unless they travel for medical care.
      What about season tickets?
      They stay valid until the end of March, and holders pay the tax when they renew.`,
    ],
    [
      'a list that a sentence announces',
      `Makers line up behind the new chip
      Lumina showed its chip for handhelds in Port Ellery on Wednesday, and said that it would ship in June.
      × Share this
      × Print
      × E-mail this story
      Five makers have announced products with the chip:
      Kowa
      Benix
      Lentro
      Gigaware
      × Related stories
      × Chip sales slow in February`,
    ],
    [
      'what links leave of a sentence',
      `Ferry firm fined over spill in the harbour
      × Home
      × News
      × Search
      The firm admitted the spill in court, where the chairman of the bench,
      Judith Hale
      said that she had never heard of such carelessness in thirty years on the coast, and fined it
      £40,000
      with costs, to be paid before the ferries sail again in the spring of next year.
      × Print this page
      × Terms and conditions`,
    ],
    [
      'headings of a roundup that name sections',
      `What the Brandal papers say
      Comment
      The Echo says the minister should go.
      Business
      The Herald reports that Hallam is close to a deal.
      Sport
      All the papers have Ajani on the back page.
      Politics
      The Post has seen a letter to members.
      Features
      The Star visits a home for old horses.`,
    ],
    [
      'a headline and sentences full of words that pages use of themselves',
      `Search giant opens photo site
      The search firm has opened a site where people can share photos.
      Users sign up with an email address and get one gigabyte free.
      × Sign up for our newsletter
      They can tag pictures, post comments and follow friends.
      Rivals already offer as much, said Lena Oak of Pell Research.
      × Share this
      × Comments`,
    ],
    [
      'a headline under the name of a series',
      `The Latest: Dunmore rejects poll
      BRANDAL (AP) - The Latest on the vote in Norland (all times local):
      9 a.m.
      Prime Minister Ella Dunmore says that she will not call an early election.`,
    ],
    [
      'instructions for a web site',
      `How to delete your Chirper account
      Chirper was sold last week, and many users are leaving. Here is how to delete your account for good.
      Log in to your account.
      Click on your profile picture in the top right corner.
      Select Settings and privacy.
      Click Your account.
      Enter your password and confirm.
      On a phone
      Open the app.
      Tap the menu.
      Tap Settings.
      Tap Delete account.
      Your account will be gone after 30 days.`,
    ],
    [
      'news of a web site',
      `Chirper adds newsletters, podcasts and a tip jar
      Chirper will let its users publish newsletters and podcasts, the company said on Thursday, as it looks for revenue beyond advertising.
      Here is what is new:
      Newsletters
      Writers can import their mailing lists. Readers subscribe from a profile page.
      Podcasts
      Shows will be listed in a tab of their own.
      Tips
      A button lets followers send money. Chirper takes no share at first.
      Downloads
      Videos can be saved to watch offline.
      "We want people to stay," said its chief product officer, Anna Bell.`,
    ],
    [
      'what subscribers get',
      `Echo to charge for website
      The Ellery Echo will ask readers to pay for its website from May.
      Subscribers to the print edition will have free access.
      Others will pay 2 crowns a week after ten free articles a month.
      What you get
      Unlimited articles
      The app
      Archive since 1921
      Crosswords
      The paper sold 41,000 copies a day last year, down from 60,000 in 2001.
      Advertising fell by a fifth.`,
    ],
    [
      'calls upon the reader that a clause announces',
      `Norlink cuts the price of its bundle
      The bundle of films, sport and music costs 12 crowns a month from today, Norlink said on Monday, three crowns less than before.
      Those who want it without breaks for advertising must take these steps before the end of the month:
      Sign up for an ad-free account for 9 crowns a month
      If you already have an account, visit your account page to upgrade
      Sign up for the bundle using the same email as your ad-free account
      × Share this
      × Sign up for our newsletter
      × Comments`,
    ],
    [
      'the parts of a story, below a title of them all',
      `Chirper takes on the papers
      Shares of Chirper rose 3 percent in early trading on Thursday, and those of its rivals fell.
      The company will let its users publish newsletters and podcasts, it said, as it looks for revenue beyond advertising.
      What is new
      Newsletters
      Writers can import their mailing lists. Readers subscribe from a profile page.
      Podcasts
      Shows will be listed in a tab of their own.
      Tips
      A button lets followers send money. Chirper takes no share at first.
      Downloads
      Videos can be saved to watch offline.`,
    ],
    [
      'when a story was posted',
      `× Search the site
      × Advertisement
      Two hurt as truck hits school bus in Marlow
      Posted: March 4, 2008 06:12 AM EST
      MARLOW, OHIO (KELN) - Two people are in the hospital after a truck struck a school bus Tuesday morning on Route 9.
      It happened just before 6 a.m. at the intersection with Mill Road.
      No students were on the bus at the time.
      × Share this`,
    ],
    [
      'advice',
      `Phishing: how to stay safe
      Never click on links in emails that ask for your password.
      Do not reply.
      Contact your bank by phone.`,
    ],
    [
      'headings that pages use too',
      `Museum gets home at last
      A museum of printing is to open in Marlham after a campaign of 20 years.
      Page turner
      The first visitors are expected in May.
      They will be able to set type and print a page.
      Support
      The council gave 200,000 crowns and the lottery gave the rest.
      "We could not have done it without our members," said its chairman, Walter Dean.
      Next page
      A second building may follow.`,
    ],
    [
      'a long run of lines that begin alike',
      `Cheats for the game of harbours
      Type these into the console, and the harbour master does as he is told.
      × Share this
      ${['Actor', 'Baker', 'Business', 'Critic', 'Doctor', 'Education', 'Gardener', 'Law', 'Painter']
        .map((trade) => `Profile ${trade}`)
        .join('\n')}
      Some of these work only after the second pier has been built, and none of them in the first week of the game.
      × Read more: Ten games about ports
      × Comments
      × Sign up for our newsletter
      × Privacy policy`,
    ],
    [
      'a ranking that a label breaks',
      `Ten towns where you can still buy a house
      × advertisement
      Prices are from the land registry, for the year to June.
      10. Harlan
      Average price: £81,000
      Average wage: £24,100
      9. Stanmoor
      Average price: £79,500
      Average wage: £23,900
      8. Marlow Green
      Average price: £78,200
      Average wage: £25,000
      Share of wage spent on the mortgage: 21%
      × Read more: Where rents fall fastest
      7. Port Ellery
      Average price: £77,100
      Average wage: £22,400
      × Sign up to comment`,
    ],
    [
      'headline, byline, deck and caption',
      `Town hall sold for one pound
      By Lena Orchard
      The buyer, a charity, must keep the clock going and let the brass band rehearse on Tuesdays
      The town hall in Marlow Green (left) before the fire of 1987.
      The council of Marlow Green has sold its Victorian town hall to a charity for one pound, ending a dispute of nine years.`,
    ],
  ])('%s', (_, page) => {
    expectFurniture(page);
  });

  test('roles say what a line is in the story', () => {
    const text = [
      'Town hall sold for one pound',
      'The buyer must keep the clock going and let the brass band rehearse',
      'By Lena Orchard',
      'The town hall in Marlow Green (left) before the fire of 1987.',
      'The council of Marlow Green has sold its Victorian town hall to a charity for one pound, ending a dispute of nine years.',
      'What the charity plans',
      '• A theatre in the great hall for up to two hundred people',
      'Work on the roof will begin in May, said the chairman of the charity, Owen Pryce.',
    ].join('\n');
    expect(readLayout(text).lines.map(({ role }) => role)).toEqual([
      'headline',
      'deck',
      'byline',
      'caption',
      'paragraph',
      'other',
      'bullet',
      'paragraph',
    ]);
  });
});
