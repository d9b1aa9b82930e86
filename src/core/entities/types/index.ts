import { findEvents } from './event';
import { findProducts } from './product';
import type { TypeFinder } from './type-finder';

/** The types beside those of the model, where the evidence is strong. */
export const TYPE_FINDERS: readonly TypeFinder[] = [
  { type: 'product', find: findProducts, overrules: true },
  { type: 'event', find: findEvents, overrules: false },
];
