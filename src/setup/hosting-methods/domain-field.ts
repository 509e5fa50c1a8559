import { text } from '../../i18n/text.ts';
import type { Field } from '../step.ts';
import type { World } from '../world.ts';

/** Asks for a domain of the person's; proposed is the one in use, else the one under which Home Assistant is reached from outside. */
export function domainField({ settings, surroundings }: World): Omit<Field, 'name' | 'kind'> {
  const proposal = settings.domain ?? surroundings.value?.externalHost;
  return {
    label: text('field.domain'),
    help: text('field.domain.help'),
    ...(proposal === undefined ? {} : { value: proposal }),
  };
}
