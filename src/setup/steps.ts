import { credentials } from './steps/credentials.ts';
import { homeAssistant } from './steps/home-assistant.ts';
import { hosting } from './steps/hosting.ts';
import { keyPair } from './steps/key-pair.ts';
import { proof } from './steps/proof.ts';
import { registration } from './steps/registration.ts';
import { signIn } from './steps/sign-in.ts';
import type { Step } from './steps/step.ts';
import { vehicles } from './steps/vehicles.ts';

/** All steps, in the order in which they become true. */
export const steps: readonly Step[] = [homeAssistant, keyPair, hosting, credentials, registration, signIn, vehicles, proof];
