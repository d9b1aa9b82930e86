import { Emitter } from 'vscode-languageserver';

/** What a session tells the features. */
export class SessionEvents {
  protected readonly articleRead = new Emitter<string>();
  protected readonly articleGone = new Emitter<string>();
  protected readonly statusChanged = new Emitter<void>();
  protected readonly entitiesChanged = new Emitter<void>();
  protected readonly membershipChanged = new Emitter<void>();
  /** The text of an article, or what the corpus says of it, is another than before. */
  readonly onArticleRead = this.articleRead.event;
  /** A file is an article no more. */
  readonly onArticleGone = this.articleGone.event;
  readonly onStatusChanged = this.statusChanged.event;
  readonly onEntitiesChanged = this.entitiesChanged.event;
  readonly onMembershipChanged = this.membershipChanged.event;

  /** Calls when the text of an article changed, or what is page furniture in one may have. */
  onFurnitureChanged(listener: () => void): void {
    this.onArticleRead(listener);
    this.onEntitiesChanged(listener);
  }
}
