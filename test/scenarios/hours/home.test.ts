import { homeDays } from './days.ts';
import { each } from './each.ts';

each(homeDays);
