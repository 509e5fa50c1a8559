import { awayDays } from './days.ts';
import { each } from './each.ts';

each(awayDays);
