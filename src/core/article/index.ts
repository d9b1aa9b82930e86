export { decideFurniture, type Repetition } from './decide-furniture';
export { type ArticleLine, type Layout, type LineRole, readLayout, readLayoutInSteps } from './layout';
export { hashLine } from './line-reading';
