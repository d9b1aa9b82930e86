/**
 * What a sum is paid for, where that happens once: two sums for the same occasion contradict each other. What comes
 * back every year or is counted on and on (profits, sales, wages, donations, spending) is left out on purpose. Ours.
 */
export const SUM_OCCASIONS: Readonly<Record<string, string>> = {
  purchase: `
    acquire acquired acquires acquiring acquisition bid bids bought buy buyer buying buyout buys deal deals merge
    merger offer offered offers paid pay paying pays price priced purchase purchased purchases purchasing sale sell
    selling sells sold takeover takeovers`,
  investment: `
    back backed backs inject injected injecting injection injects invest invested investing investment investments
    invests pledge pledged pledges`,
  repair: `
    overhaul rebuild rebuilding rebuilt refurbish refurbishing refurbishment renovate renovating renovation repair
    repairing repairs replace replacement replacing restoration restore restoring`,
  construction: 'build building builds construct constructing construction constructs',
  penalty: `
    compensation damages fine fined fines fining lawsuit penalties penalty settle settled settlement settles sue sued
    sues suing`,
  contract: 'award awarded awarding awards commission commissioned contract contracts',
  rescue: 'bail bailout bond jackpot ransom rescue rescued reward',
};
