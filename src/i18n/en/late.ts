/** What a person can do when a wait takes longer than usual. */
export const late = {
  'late.tesla':
    'This takes longer than usual. Nothing is lost, and the app goes on asking. “Check again” at the foot of this page asks at once.',
  'late.hosting':
    'This takes longer than usual. Open the address of the public key on your phone, Wi-Fi off: if the key is not shown there either, Tesla cannot find it.',
  'late.core': 'This takes longer than usual. Look in Home Assistant under Settings > System > Logs for the reason.',
  'late.pairing':
    'This takes longer than usual. The phone must be the one of the owner, and the vehicle must be reachable: wake it in the Tesla app, then open the link again.',
  'late.sleeping': 'This takes longer than usual. Open the Tesla app to wake the vehicle, or take a short drive.',
} as const;
