/** What stands among Home Assistant's notifications, and goes with events on its bus. */
export const notifications = {
  'notification.title': 'Tesla Fleet needs you',
  'notification.open': 'Open Tesla Fleet Setup',
  'notification.healed': 'Tesla Fleet works again.',
  'notification.healed-step': '{title}: in order again.',
} as const;
