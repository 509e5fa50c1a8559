import { wholeFailures } from './accounts-and-data.ts';
import { family } from './family.ts';

family('failures at several places at once', wholeFailures);
