import { family } from './family.ts';
import { homeFailures } from './home-assistant.ts';

family('failures of Home Assistant and of this app', homeFailures);
