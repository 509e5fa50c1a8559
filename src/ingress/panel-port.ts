import type { ActionId, ActResult, Snapshot } from '../setup/step.ts';
import type { Mistake } from '../setup/unexpected.ts';

/** What the panel's server needs of the engine. */
export interface PanelPort {
  snapshot(): Snapshot;
  /** For a page that is open: calls the listener with every new snapshot until the returned function is called. */
  subscribe(listener: (snapshot: Snapshot) => void): () => void;
  act(id: ActionId, input: Readonly<Record<string, string>>): Promise<ActResult>;
  /** Looks at everything again. */
  look(): Promise<void>;
  /** What was thrown that no code knows. */
  mistakes(): readonly Mistake[];
  /** The public key in PEM, once there is one. */
  publicKey(): string | undefined;
  /** Where the person's browser finds Home Assistant, when the panel does not stand inside it. */
  homeAssistant(): string | undefined;
}
