import { describe, it } from 'vitest';
import { expectAmounts } from './read-marked';

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'signs and scales': [
    'Harrow Mills raised [$5 million = 5e6 USD] on Monday.',
    'It paid [$16bn = 16e9 USD], [£581m = 581e6 GBP], [$1Billion = 1e9 USD] and [€3.4 trn = 3.4e12 EUR].',
    'The [$254-billion = 254e9 USD] fund, a [$5m = 5e6 USD]-a-year club and a [£10,000 = 10000 GBP]-strong pot.',
    'Prices: [$1,299.99 = 1299.99 USD], [$.50 = 0.5 USD], [£270k = 270000 GBP], [$449K = 449000 USD]; [$20 = 20 USD]s.',
    'It lost [£1½m = 1.5e6 GBP], then [£1/2m = 5e5 GBP] and [$2 1/2 million = 2.5e6 USD].',
    'A loss of [-$5m = -5e6 USD], and “[£2.5m = 2.5e6 GBP]” in quotation marks.',
    'Some [$20-odd million = 20e6 USD] and [€.5m = 5e5 EUR].',
    '[$5m = 5e6 USD]-plus, [£3bn = 3e9 GBP]+ and [$12 = 12 USD]-an-hour work at [$1.50 = 1.5 USD]/lb.',
    '[¥500 = 500 JPY], [₩5,000 = 5000 KRW], [₦300 million = 300e6 NGN], [₱20 = 20 PHP], [₪9 = 9 ILS] and [฿40 = 40 THB].',
  ],
  'signs that name the country': [
    'It cost [US$5bn = 5e9 USD], [A$246bn = 246e9 AUD], [C$10m = 10e6 CAD], [NZ$5 = 5 NZD] and [HK$3.5 billion = 3.5e9 HKD].',
    'It cost [$US700 = 700 USD] in one shop and [$A50 = 50 AUD] in another.',
    'The grant of [$799 US = 799 USD] and the gift of [$5 million Canadian = 5e6 CAD].',
    'A [$5 million = 5e6 USD] Canadian company.',
    'It cost the US [$5m = 5e6 USD], and it cost us [$5m = 5e6 USD]. [U.S. $5 million = 5e6 USD] went missing.',
    '[Cdn$11,000 = 11000 CAD], [S$20m = 20e6 SGD], [J$2m = 2e6 JMD], [R$5 million = 5e6 BRL] and [GH¢500 = 500 GHS].',
    '[IR£5m = 5e6 IEP] and [E£50m = 50e6 EGP] and [AUD $5m = 5e6 AUD].',
  ],
  'letters and codes': [
    'The farm got [Rs 24 lakh = 24e5 INR], [Rs. 5,000 crore = 5e10 INR] and [₹1.5 lakh crore = 1.5e12 INR].',
    'It is a [Rs 500-crore = 5e9 INR] project; [Rs one lakh = 1e5 INR] went to each, [12,34,567 rupees = 1234567 INR] in all.',
    '[USD 5m = 5e6 USD], [5m USD = 5e6 USD], [EUR125 = 125 EUR], [GBP1.5bn = 1.5e9 GBP] and [30 MUSD = 30e6 USD].',
    "[CHF 10'000 = 10000 CHF], [SEK 10 000 = 10000 SEK], [DM1.2bn = 1.2e9 DEM] and [FFr5bn = 5e9 FRF].",
    '[RM5 million = 5e6 MYR], [Rp 5 trillion = 5e12 IDR], [Tk 500 = 500 BDT], [KSh500 = 500 KES], [RMB 500 million = 5e8 CNY].',
    'In South Africa it took [R500m = 5e8 ZAR], then [R10 000 = 10000 ZAR], then [R5 = 5 ZAR].',
    'Nigeria paid [N5bn = 5e9 NGN] and [N20,000 = 20000 NGN].',
    'In Manila rice sold at [P2,500 = 2500 PHP] a bag.',
  ],
  'units behind the number': [
    'It cost [1.2bn euros = 1.2e9 EUR], [361 million pounds = 361e6 GBP], [10 000 euros = 10000 EUR] or [20 € = 20 EUR].',
    'They won [5 million Australian dollars = 5e6 AUD], [40 Hong Kong dollars = 40 HKD] and [20 Swiss francs = 20 CHF].',
    'A [5-million-dollar = 5e6 USD] house, a [10-pound = 10 GBP] note and a [two-euro = 2 EUR] coin.',
    '[5m new shekels = 5e6 ILS], [5bn Egyptian pounds = 5e9 EGP], [900 million złotys = 900e6 PLN] and [500 baht = 500 THB].',
    '[10,000 kronor = 10000 SEK], [20 Danish kroner = 20 DKK] and [15 kroner = 15 DKK].',
    'It cost [15 kroner = 15 ?] and [20 pesos = 20 ?].',
    '[450,000 yen = 450000 JPY], [5 million won = 5e6 KRW], [250 million guilders = 250e6 NLG] and [6.65 billion pesetas = 6.65e9 ESP].',
    '[5 million pounds sterling = 5e6 GBP], [50 quid = 50 GBP], [20 bucks = 20 USD] and, in the US, [ten grand = 10000 USD].',
    '[20 ringgit and 43 sen = 20.43 MYR], [3 CAD 3 cents = 3.03 CAD], [42RM = 42 MYR] and [US dollars 5 million = 5e6 USD].',
    'The fare is [naira 500 = 500 NGN]; it was [ten tugriks = 10 MNT]. He paid a [grand = 1000 ?].',
    '[1.234.567 euros = 1234567 EUR], [€2,5 Mio = 2.5e6 EUR] and [5.000 euros = 5000 EUR].',
  ],
  'cents and pence': [
    'Shares fell to [300p = 3 GBP], a fall of [4.5p = 0.045 GBP] or [one penny = 0.01 GBP].',
    'Dividends of [four and six cents = 0.04..0.06 USD] were paid, and a [24-cent = 0.24 USD] bonus.',
    'It fell [5c = 0.05 USD] to [$3 = 3 USD]; [50¢ = 0.5 USD] more is due, [15 US cents = 0.15 USD] less.',
    'A ticket is [€2 = 2 EUR], with [50 cents = 0.5 EUR] back.',
    'It cost [fourteen dollars and sixty-five cents = 14.65 USD], or [3 dollars 50 cents = 3.5 USD].',
    'The old fare was [£5 12s 6d = 5.625 GBP].',
  ],
  'numbers in words': [
    'They found [half a million pounds = 5e5 GBP], a [million dollars = 1e6 USD] and a [quarter of a million euros = 250000 EUR].',
    '[Two and a half million dollars = 2.5e6 USD], [one hundred and twenty-five thousand dollars = 125000 USD].',
    '[One million, five hundred thousand dollars = 1.5e6 USD] and [three-quarters of a million pounds = 750000 GBP].',
    '[Fifteen hundred dollars = 1500 USD] and [one point two million dollars = 1.2e6 USD].',
    'They live on a [dollar = 1 USD] a day.',
  ],
  ranges: [
    '[€2-3 million = 2e6..3e6 EUR], [$1.2-1.5bn = 1.2e9..1.5e9 USD], [£100-200,000 = 100000..200000 GBP].',
    '[$10 = 10 USD]-[$20 = 20 USD], and [£1m = 1e6 GBP] and [£2m = 2e6 GBP].',
    '[$2 to 3 million = 2e6..3e6 USD] and between [5 and 10 million pounds = 5e6..10e6 GBP].',
    'Between [$2 = 2e6 USD] and [$3 million = 3e6 USD]; [$10 = 10e9 USD]-[$15bn = 15e9 USD].',
    'Between [$2 = 2 USD] and [$3 = 3 USD]; [five to six million US dollars = 5e6..6e6 USD].',
  ],
  'no money': [
    'The rapper 50 Cent sang. The class of 2004 won’t. It passed the 100,000 mark.',
    'The 12 Euro zone members met after Euro 2004. She won three grand slams. The 50,000 won the right.',
    'Tens of millions of dollars, several million pounds, a few thousand euros, multi-million-dollar deals.',
    'He weighed 200 pounds. She lost 30 pounds. It holds five pounds of flour. They fought at 147 pounds.',
    'The ringgit 42 years ago, the class of euro 2004, a grand total and dollar 5 times.',
    'In 1999 dollars that is more than the 2004 dollar. Ten per cent. The $ sign; A$AP; $AAPL; GBP/USD 1.25.',
    'Planet K2-18b, the L8T engine, Y2K, colour #1c6a65 and 1080p video. All 500,000 people.',
    'A dollar figure, a pound of flour, without a penny, a fraction of a cent, every dollar.',
    'Figure 4c and the 5-year plan of 20 million people.',
  ],
};

describe.each(Object.entries(GROUPS))('%s', (_, texts) => {
  it.each(texts)('%s', (text) => expectAmounts(text));
});
