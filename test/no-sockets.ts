import net from 'node:net';

/** Units need no socket: one that opens any fails by this. */
function refuse(): never {
  throw new Error('A unit test opened a socket');
}

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
