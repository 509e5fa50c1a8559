import { family } from './family.ts';
import { keyFailures } from './key-and-tesla.ts';

family('failures of the key and at Tesla', keyFailures);
