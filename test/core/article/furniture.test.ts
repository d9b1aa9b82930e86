import { describe, test } from 'vitest';
import { expectFurniture } from './marked-page';

describe('pages nobody had seen, each on its own', () => {
  test('a whole page of 2008', () => {
    expectFurniture(`
      × Skip to main content
      × Home
      × News
      × Sport
      × Weather
      × Travel
      × Jobs
      × Classifieds
      × Search our archive
      × advertisement: Advertisement
      Harbour bridge to shut for nine weeks of repairs
      By Martin Quill
      Tuesday, 14 October 2008
      × E-mail this to a friend
      × navigation: Printable version
      The swing bridge across Port Ellery harbour will close for nine weeks from January while engineers replace its main bearings, the council said yesterday.
      Drivers face a detour of eleven miles. Ferry operators have promised extra sailings in the morning and evening, but traders on the quay say they fear for their takings.
      "We had the same trouble in 1994 and it nearly finished us," said Joan Fairlie, who has run the fish shop by the bridge for 30 years.
      Traders' fears
      The Quayside Traders' Association wants the council to waive parking charges on the eastern side for the length of the work.
      A spokesman for the council said the request would be considered at a meeting on Thursday.
      The bridge, which opened in 1911, carries some 14,000 vehicles a day. It was last repaired in 1994.
      × Have your say
      × Bookmark with:
      × social: Delicious
      × social: Digg
      × social: StumbleUpon
      × What are these?
      × related: Most popular stories now
      × Most e-mailed
      × Most read
      × advertisement: Ads by Google
      × navigation: Back to top ^^
      × Terms and conditions
      × navigation: Privacy policy
      × Contact us
      × copyright: Copyright 2008 Ellery Newspapers Ltd. All rights reserved.`);
  });

  test('what an extractor left of a page of 2023', () => {
    expectFurniture(`
      Solar start-up Helianto raises $40 million to build panels in Ohio
      × social: Share
      × social: Tweet
      By Dana Wexler
      March 3, 2023
      Helianto, a maker of thin solar panels, has raised $40 million from a group of investors led by Rowan Capital to build its first factory, the company said on Friday.
      × advertisement: Advertisement
      The plant in Lima, Ohio, will employ 220 people and turn out enough panels for 60,000 homes a year by 2025, according to Helianto.
      × newsletter: Sign up for our free daily newsletter and never miss a story.
      What is in the deal
      • Rowan Capital puts in $25 million
      • The state of Ohio adds a tax credit worth $9 million
      • Existing shareholders provide the rest
      "This is the moment at which the technology leaves the laboratory," chief executive Mira Solano said in an interview.
      × related: Read more: Why thin panels have failed before
      Analysts are less sure. Prices of ordinary panels have fallen by a third in two years, and three rivals with similar plans have gone bankrupt.
      Solano said that the company would sell its panels at a loss until 2026.
      × author-bio: Dana Wexler is a senior reporter covering energy. She lives in Columbus with two dogs.
      × related: Related stories
      × Ohio's battery belt is running out of workers
      × The sun sets on a solar pioneer
      × comments: Comments
      × comments: Log in to comment
      × social: Follow us on Facebook, Twitter and Instagram
      × app-promotion: Download our app for iPhone and Android
      × cookie-notice: We use cookies to improve your experience. By continuing to use this site you accept our cookie policy.
      × copyright: © 2023 Lakeland Media Group. All rights reserved.`);
  });

  test('a clean article with a plea or two', () => {
    expectFurniture(`
      Council backs plan for night buses
      Councillors in Easterby have voted to run night buses on four routes from next spring, at a cost of £300,000 a year.
      The vote was 21 to 14. Opponents said that the money should go on roads.
      × advertisement: Story continues below advertisement
      "People who clean offices at four in the morning have no car," said Councillor Priya Nand, who proposed the plan.
      The first buses will run on 1 April.
      × Got a story for us? Email our news desk or call us on 01632 960001.
      × Sign up here to get the Easterby Echo in your inbox every morning`);
  });

  test('a text that begins with furniture, and an advertisement misspelt', () => {
    expectFurniture(`
      × advertisement: Advertisment

      Kestrel Air to fly to Port Ellery from June

      Kestrel Air will fly twice a day between the capital and Port Ellery from June, the airline's chief executive, Ruth Amadi, told reporters on Monday.

      × Advertisment

      The route was given up in 2019 when the regional carrier Norlink went out of business, leaving the town without a link by air.

      × Advertisment`);
  });

  test('the one line of a page that is left in a story', () => {
    expectFurniture(`
      Harbour bridge reopens after storm

      PORT ELLERY — The bridge reopened on Monday, the council said.

      × advertisement: Advertisement

      Drivers believe the repairs will last for at least ten years, and the town is relieved.`);
  });

  test.each(['Advertisement', 'Read more', 'Share this', 'Related stories', 'Comments', 'Listen to this article'])(
    '%s, in a long story',
    (label) => {
      expectFurniture(`
      Ferry firm fined over spill
      A ferry company has been fined 40,000 pounds after diesel leaked into the harbour of Port Ellery in March.
      It admitted the spill when it appeared before magistrates on Tuesday.
      × ${label}
      The court heard that a valve had been left open overnight.
      "This was carelessness of a high order," said Judith Hale, who chairs the bench.
      The firm has since replaced all valves on its four ships.`);
    },
  );

  test('a label and what it points to', () => {
    expectFurniture(`
      The ferry between Port Ellery and Skellan will not sail again before April, its owner said on Tuesday, as its engine has to be replaced.
      × advertisement: SPONSORED: Brightwater paint. Sixty months between dockings, or your money back
      Islanders will have to take the mail boat, which has room for twelve passengers and leaves at six in the morning.
      × related: READ MORE: Vote for the best breakfast at sea
      "We were promised a second ship three years ago," said Joan Fairlie, who runs the only shop on the island.
      × podcast: LISTEN: Deep Water, our podcast of true crime, is out now`);
  });

  test('the notice of copyright below a story', () => {
    expectFurniture(`
      Ferry firm fined over spill
      A ferry company has been fined 40,000 pounds after diesel leaked into the harbour of Port Ellery in March.
      It admitted the spill when it appeared before magistrates on Tuesday.
      The firm has since replaced all valves on its four ships.
      × copyright: Copyright 2008 Ellery Press. All rights reserved.`);
  });

  test.each([
    ['the headline', ['× Advertisement']],
    ['the credit', ['By Ida Rusk', '× Advertisement']],
    ['the credit and the date', ['By Ida Rusk', 'Monday, 3 June 2019', '× Advertisement']],
    [
      'a paragraph, above a heading',
      ['The ferry came in on Monday, nine days late, as nobody had expected.', '× Advertisement', 'Tide tables'],
    ],
  ])('a label below %s', (_, lines) => {
    expectFurniture(
      [
        'Ferry service resumes in Merrin',
        ...lines,
        'The ferry resumed on Monday, the crew said, and will sail daily.',
      ].join('\n'),
    );
  });

  test.each(['News | Sport | Business | Classifieds', 'Home | News | Shop | Jobs', 'Home > News > Events > Harbour'])(
    'the menu "%s" is navigation, whatever its sections',
    (menu) => {
      expectFurniture(`
      × navigation: ${menu}
      Ferry firm fined over spill
      A ferry company has been fined 40,000 pounds after diesel leaked into the harbour of Port Ellery in March.
      × Advertisement
      It admitted the spill when it appeared before magistrates on Tuesday.
      × Privacy policy
      × Terms and conditions
      × Contact us`);
    },
  );
});
