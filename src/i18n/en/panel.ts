/** What the page itself says, around the steps. */
export const panel = {
  'panel.title': 'Tesla Fleet Setup',
  'panel.steps': 'Steps',
  'panel.status.done': 'Done',
  'panel.status.todo': 'Waiting for you',
  'panel.status.problem': 'Problem',
  'panel.status.waiting': 'Waiting',
  'panel.status.unknown': 'Not known yet',
  'panel.announce': '{title}: {status}. {summary}',
  'panel.automatic.off': 'For now this app only looks. It changes nothing until you press a button.',

  'panel.plan': 'As soon as it may, it does this by itself:',
  'panel.wrong': 'Something is wrong',
  'panel.wrong.looking': 'Checking everything…',
  'panel.wrong.fine':
    'Every check is in order. If you see an error message somewhere, paste it under “Explain an error message”.',
  'panel.explain': 'Explain an error message',
  'panel.explain.label': 'The message',
  'panel.explain.help': 'Paste what Tesla’s page, the Tesla app, a dialog or the log of Home Assistant says. It is not kept.',
  'panel.explain.button': 'Explain',
  'panel.explain.several': 'This message has several causes. The likeliest comes first:',
  'panel.repairs': 'What this app mends by itself',
  'panel.repairs.help': 'What is switched off is left to you: the step then shows the button.',
  'panel.repairs.paused': 'Automatic steps are off, so for now none of this is done.',

  'panel.go-to-step': 'Go to the step {title}',
  'panel.problem.why': 'Why',
  'panel.problem.remedy': 'What to do',
  'panel.problem.evidence': 'Details for support',

  'panel.copy': 'Copy',
  'panel.copy.label': 'Copy {label}',
  'panel.copy.done': 'Copied',
  'panel.copy.done.label': 'Copied {label}',
  'panel.copy.failed': 'Select the text and copy it yourself',

  'panel.link.new-tab': '(opens in a new tab)',
  'panel.link.qr': 'Or scan this code with your phone',
  'panel.link.qr.label': 'QR code: {label}',

  'panel.waiting.for': 'Waiting for {what}',
  'panel.waiting.since': 'For {time} now',
  'panel.waiting.until': 'at the latest in {time}',
  'panel.waiting.overdue': 'should be over any moment',

  'panel.action.running': '{label}: working on it…',
  'panel.action.sending': 'Working on it…',
  'panel.action.cancel': 'Cancel',
  'panel.field.choose': 'Please choose',

  'panel.error.not-offered':
    'This is no longer on offer, because things have changed in the meantime. The page shows how they are now.',
  'panel.error.invalid': 'Something that was filled in cannot be right.',
  'panel.error.failed': 'That did not work.',
  'panel.error.refused': 'The request was refused: {reason}',
  'panel.error.unreachable': 'The app did not answer. Nothing you typed is lost; try again in a moment.',
  'panel.error.answer': 'The app answered in a way this page does not understand (HTTP {status}). Reload the page and try again.',
  'panel.error.dismiss': 'Close this message',

  'panel.connection.lost': 'Connection lost, trying again…',
  'panel.connection.stale': 'What you see is how things were at this time: {time}.',
  'panel.connection.back': 'Connected again',

  'panel.looked': 'Last checked: {time}',
  'panel.look': 'Check again',
  'panel.look.failed': 'The check could not be started.',

  'panel.report': 'Save a report',
  'panel.report.help': 'To paste into a forum: without secrets, names, addresses and vehicle numbers.',
  'panel.journal': 'Journal',
  'panel.journal.empty': 'Nothing has been done yet.',
  'panel.journal.failed': '{step}: “{label}” did not work ({code})',
  'panel.journal.person': 'By you',
  'panel.journal.app': 'By the app',

  'panel.refused.title': 'No access',
  'panel.refused.wait.title': 'Not ready yet',
  'panel.refused.peer': 'This page can only be opened from within Home Assistant.',
  'panel.refused.no-user': 'Home Assistant did not say who you are. Open this page from the sidebar of Home Assistant.',
  'panel.refused.not-administrator':
    'Only administrators of Home Assistant may use this app. Ask one of them, or sign in as one.',
  'panel.refused.core-unknown':
    'The app has no connection to Home Assistant at the moment, so it cannot check whether you are an administrator. It keeps trying; this page reloads by itself. Home Assistant may be starting.',
  'panel.refused.host': 'This page is asked for by a name that it does not go by. Use the address in the log of this app.',
  'panel.refused.no-session':
    'This page is opened by a link that works once. This app writes it to its log, which the command “docker logs tesla-fleet-setup” shows. A link that was used, and one that is older than an hour, lets nobody in.',
  'panel.refused.link': 'This link was used before, or is too old. Have a new one written to the log.',
  'panel.refused.too-often': 'A new link was written a moment ago. Look at the log.',
  'panel.session.new-link': 'Write a new link to the log',
  'panel.session.written': 'A new link is in the log now.',
  'panel.refused.same-origin': 'The request did not come from this page.',
  'panel.refused.json': 'The request was not in the JSON format.',
  'panel.refused.too-large': 'What was sent is too large.',
  'panel.refused.not-found': 'There is nothing at this address.',
} as const;
