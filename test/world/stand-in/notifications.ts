import { isoNow } from './bus.ts';
import { hexId } from './ids.ts';

/** A persistent notification, as `persistent_notification/get` gives it. */
export interface Notification {
  readonly created_at: string;
  readonly message: string;
  readonly notification_id: string;
  readonly title: string | null;
}

type Update = 'added' | 'updated' | 'removed';
type Listener = (update: Update, changed: Readonly<Record<string, Notification>>) => void;

/** Persistent notifications; a restart loses them. */
export class Notifications {
  readonly #notifications = new Map<string, Notification>();
  readonly #listeners = new Set<Listener>();

  list(): readonly Notification[] {
    return [...this.#notifications.values()];
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  create(message: string, title: string | undefined, id = hexId()): void {
    const notification = { created_at: isoNow(), message, notification_id: id, title: title ?? null };
    const update = this.#notifications.has(id) ? 'updated' : 'added';
    this.#notifications.set(id, notification);
    this.#tell(update, notification);
  }

  dismiss(id: string): void {
    const notification = this.#notifications.get(id);
    if (notification === undefined) return;
    this.#notifications.delete(id);
    this.#tell('removed', notification);
  }

  #tell(update: Update, notification: Notification): void {
    for (const listener of this.#listeners) listener(update, { [notification.notification_id]: notification });
  }
}
