import { Answers } from './answers.ts';
import { Connection } from './connection.ts';
import { Journal } from './journal.ts';
import { KeyArchive } from './key-archive.ts';
import { SettingsTable } from './settings.ts';

/** What the app keeps between two runs. The state of the set-up is not among it: that is looked at anew. */
export interface Store {
  readonly settings: SettingsTable;
  readonly keyArchive: KeyArchive;
  readonly answers: Answers;
  readonly journal: Journal;
  /** Ends the work; may be called twice. */
  close(): void;
}

/**
 * Opens the database and brings it to the newest form. It may be killed at any time: what a call has returned from is on the disk, in the
 * file that is there. One that is damaged, now or later, is kept beside and begun anew with whatever can be read of it.
 *
 * @param path file; made when missing, for its owner only, as it holds private keys.
 * @param now the clock; milliseconds of the epoch.
 * @param onRebuilt hears the name under which a damaged one was kept; the journal says it as well.
 * @throws StoreError
 */
export function openStore(
  path: string,
  now: () => number = Date.now,
  onRebuilt: (aside: string) => void = () => undefined,
): Store {
  const tell = (aside: string): void => {
    onRebuilt(aside);
    journal.addRebuilt(aside);
  };
  const connection = new Connection(path, tell);
  const journal = new Journal(connection, now);
  try {
    const store = {
      settings: new SettingsTable(connection),
      keyArchive: new KeyArchive(connection, now),
      answers: new Answers(connection, now),
      journal,
      close: () => connection.close(),
    };
    if (connection.aside !== undefined) tell(connection.aside);
    return store;
  } catch (error) {
    connection.close();
    throw error;
  }
}
