/** What the app mends by itself, and what is asked about that. */
export const repairs = {
  'repair.key-pair': 'Make a key pair where there is none, and keep a copy of one that is there',
  'repair.key-file': 'Put the key file back when it is lost, damaged or replaced',
  'repair.key-host':
    'Install the key host once you have agreed (this restarts Home Assistant), and keep it up to date and running',
  'repair.nginx-proxy': 'Keep the files for the NGINX proxy up to date, and remove them when it does not start with them',
  'repair.registration': 'Register at Tesla again when a region has lost your key',
  'repair.credentials':
    'Finish a replacement of application credentials that was cut off, and remove those that this app has left behind',
  'repair.sign-in': 'Prepare a sign-in as soon as one is needed, and finish it',
  'repair.reload': 'Reload the integration once the cause of its failure is gone',
  'problem.billed-calls.what': 'This app has asked Tesla {most} times today which vehicles have your key.',
  'problem.billed-calls.why': 'Tesla may charge for this question, so the app does not ask it more often.',
  'problem.billed-calls.remedy':
    'Nothing to do: it is asked again tomorrow. A key that was approved works meanwhile; “Flash the lights of …” in the step Proof shows it.',
  'problem.repair.undone.what': 'This app has put this right {count} times within a day, and each time it was undone.',
  'problem.repair.undone.why':
    'Something else changes it: another app, an automation or script, a folder that is synchronised, a backup that is restored.',
  'problem.repair.undone.remedy': 'Find out what it is and stop it. Then press the button of this step.',
  'fact.billed-calls': 'Questions today that Tesla may charge for',
  'fact.billed-calls.of': '{count} of at most {most}',
  'fact.billed-calls.note': 'About 0.2 cents each, covered by Tesla’s monthly credit',
  'journal.setup.repair': 'What the app mends by itself was changed',
  'journal.setup.sidebar': 'This page was put into the sidebar',
  'journal.setup.no-sidebar': 'This page stays out of the sidebar',
} as const;
