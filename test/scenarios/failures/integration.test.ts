import { family } from './family.ts';
import { integrationFailures } from './integration.ts';

family('failures of the integration', integrationFailures);
