import type { EntityType } from '../../facts';
import type { Span } from '../../text/span';

/** A span with the type that the recognizer gave it. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
}
