import { migration0001 } from './0001.ts';
import { migration0002 } from './0002.ts';

/** All migrations in order: the first leads from version 0 (empty) to 1. One that was released is never changed, only followed. */
export const migrations: readonly string[] = [migration0001, migration0002];
