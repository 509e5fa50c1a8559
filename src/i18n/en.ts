import { actions } from './en/actions.ts';
import { begin } from './en/begin.ts';
import { certificates } from './en/certificates.ts';
import { entryCauses } from './en/entry-causes.ts';
import { hosting } from './en/hosting.ts';
import { hostingLook } from './en/hosting-look.ts';
import { keyHost } from './en/key-host.ts';
import { late } from './en/late.ts';
import { messages } from './en/messages.ts';
import { nginxProxy } from './en/nginx-proxy.ts';
import { notifications } from './en/notifications.ts';
import { pages } from './en/pages.ts';
import { panel } from './en/panel.ts';
import { problems } from './en/problems.ts';
import { repairs } from './en/repairs.ts';
import { start } from './en/start.ts';
import { steps } from './en/steps.ts';
import { teslaAnswers } from './en/tesla-answers.ts';

/** English, the language that all others are typed against. */
export const en = {
  ...steps,
  ...actions,
  ...problems,
  ...entryCauses,
  ...hosting,
  ...hostingLook,
  ...begin,
  ...certificates,
  ...keyHost,
  ...late,
  ...messages,
  ...nginxProxy,
  ...notifications,
  ...pages,
  ...panel,
  ...repairs,
  ...start,
  ...teslaAnswers,
} as const;
