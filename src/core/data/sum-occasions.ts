/**
 * What a sum is paid for, where that happens once: two sums for the same occasion contradict each other. What comes
 * back every year or is counted on and on (profits, sales, wages, donations, spending) is left out on purpose. Ours.
 */
export const SUM_OCCASIONS: Readonly<Record<string, string>> = {
  purchase: `
    buy buys buying bought buyer purchase purchases purchased purchasing acquire acquires acquired acquiring acquisition
    takeover takeovers buyout bid bids offer offers offered deal deals sale sell sells selling sold merger merge pay pays
    paying paid price priced`,
  investment: `
    invest invests invested investing investment investments inject injects injected injecting injection back backs backed
    pledge pledges pledged`,
  repair: `
    repair repairs repairing rebuild rebuilding rebuilt replace replacing replacement restore restoring restoration renovate
    renovating renovation refurbish refurbishing refurbishment overhaul`,
  construction: 'build builds building construct constructs constructing construction',
  penalty: `
    fine fined fines fining penalty penalties settle settles settled settlement damages compensation sue sues sued suing
    lawsuit`,
  contract: 'contract contracts award awards awarded awarding commission commissioned',
  rescue: 'bailout rescue rescued ransom bond bail reward jackpot',
};
