import { keyDays } from './days.ts';
import { each } from './each.ts';

each(keyDays);
