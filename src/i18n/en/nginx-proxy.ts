/** The official app NGINX Home Assistant SSL proxy serves the key from a file. */
export const nginxProxy = {
  'hosting.nginx-proxy.name': 'NGINX Home Assistant SSL proxy',
  'hosting.nginx-proxy.description':
    'You have this app of Home Assistant: two files in the folder share let it answer with the key. Written by this app.',
  'hosting.nginx-proxy.guide.option':
    'Under Settings > Apps > NGINX Home Assistant SSL proxy > Configuration, turn on “active” under Customize, and save. As YAML it is the lines below.',
  'hosting.nginx-proxy.guide.restart':
    'Then let it restart. If it does not come back, this app takes its files away again and restarts it once more.',
  'hosting.nginx-proxy.guide.outside':
    'The proxy serves the key. What is missing is the way from outside: the domain must lead to it, at port 443.',
  'hosting.copy.customize': 'For its configuration',
  'wait.nginx-proxy': 'NGINX Home Assistant SSL proxy to restart',

  'action.hosting.nginx-proxy-write': 'Write the files',
  'action.hosting.nginx-proxy-restart': 'Restart the proxy',
  'action.hosting.nginx-proxy-take-back': 'Remove the files for the NGINX proxy',
  'confirm.hosting.nginx-proxy-write':
    'Two files are written into the folder share: the public key, and the lines by which the proxy serves it. Nothing else there is changed. Go on?',
  'confirm.hosting.nginx-proxy-restart':
    'For some seconds Home Assistant cannot be reached by way of the proxy, from outside either. Go on?',
  'confirm.hosting.nginx-proxy-take-back':
    'The two files of this app are removed from the folder share, and the proxy restarts: it answers with the key no more, and for some seconds Home Assistant cannot be reached by way of it. Go on?',
  'journal.hosting.nginx-proxy-write': 'The files for the NGINX proxy were written',
  'journal.hosting.nginx-proxy-restart': 'The NGINX proxy was restarted',
  'journal.hosting.nginx-proxy-take-back':
    'The files for the NGINX proxy were removed, and it was restarted if it is still there',

  'problem.nginx-proxy.duplicate.what': 'The file {file} in the folder share serves the path of the key already.',
  'problem.nginx-proxy.duplicate.why':
    'With two rules for one path NGINX does not start, and Home Assistant could not be reached from outside any more.',
  'problem.nginx-proxy.duplicate.remedy':
    'Remove that rule or the file (for example with the app File editor), then press “Look again”.',
  'problem.nginx-proxy.does-not-start.what': 'The NGINX proxy has not come back after its restart.',
  'problem.nginx-proxy.does-not-start.why':
    'Something in its configuration keeps it from starting; the log of the proxy says what.',
  'problem.nginx-proxy.does-not-start.remedy': 'This app takes its files away again and restarts it.',
  'problem.nginx-proxy.away.what': 'The NGINX proxy does not answer in Home Assistant’s own network.',
  'problem.nginx-proxy.away.why': 'It is stopped, or does not start. It was so before this app had it restarted.',
  'problem.nginx-proxy.away.remedy':
    'Open Settings > Apps > NGINX Home Assistant SSL proxy, start it and look at its log. Then press “Look again”.',
  'problem.nginx-proxy.taken-back.what':
    'The NGINX proxy did not start with the files of this app, so they were taken away again.',
  'problem.nginx-proxy.taken-back.why': 'Most likely another file of yours has a rule for the same path.',
  'problem.nginx-proxy.taken-back.remedy':
    'Check that Home Assistant is reached from outside again. Look at the log of the proxy before you try once more, or choose another way.',
} as const;
