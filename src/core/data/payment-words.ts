import { split } from '../text/split';

/** Words of paying, earning and owing that stand close before a sum, in all their forms. The choice is ours. */
export const PAYMENT_WORDS = split(`
  allowance bail bid bill bills borrow borrowed borrowing borrows bought budget budgets buy buying buys cash charge
  charged charges charging compensation cost costing costs damages deal debt debts donate donated donates donation
  donations earn earned earning earnings earns fare fares fee fees fine fined fines fund funds grant grants income
  invest invested investing investment invests lent levies levy loan loaned loans money offer offered offers owe owed
  owes owing paid pay paying payment payments pays pension premium premiums price priced prices pricing prize prizes
  profit profits raise raised rent rents revenue revenues reward rewards salaries salary savings sell selling sells
  sold spend spending spends spent stole subsidies subsidy tariff tariffs tax taxes toll tolls turnover value valued
  wage wages won worth`);
