import { split } from '../text/split';

/** What stands behind the names of firms for their legal form, without full stops. The choice is ours. */
export const LEGAL_FORMS = split('bhd corp gmbh inc incorporated llc llp ltd plc pte pty pvt sdn');

/** The same of words that by themselves may be names or mean something else. */
export const LEGAL_FORMS_OR_WORDS = split('ab ag asa bv co company corporation holdings kk limited nv oy oyj sa spa');
