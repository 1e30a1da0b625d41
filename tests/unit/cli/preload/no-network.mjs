/** Loaded before a program: whatever opens a socket or asks for a name ends it at once with 97, also where it would be caught. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

// http, https, http2, tls and their clients all end in net.Socket's connect().
refuse('net.Socket', net.Socket.prototype, /^connect$/);
refuse('net.Server', net.Server.prototype, /^listen$/);
refuse('dgram.Socket', dgram.Socket.prototype, /^(bind|connect|send)$/);
refuse('dns', dns, /^(lookup|resolve|reverse)/);
refuse('dns.promises', dns.promises, /^(lookup|resolve|reverse)/);
refuse('dns.Resolver', dns.Resolver.prototype, /^(resolve|reverse)/);
refuse('dns.promises.Resolver', dns.promises.Resolver.prototype, /^(resolve|reverse)/);
refuse('globalThis', globalThis, /^fetch$/);
syncBuiltinESMExports();

function refuse(owner, functions, names) {
  for (const name of allKeys(functions).filter((key) => names.test(key))) {
    functions[name] = () => {
      writeSync(2, `${owner}.${name} asks for the network\n`);
      process.exit(97);
    };
  }
}

/** Names of methods, the inherited ones too. */
function allKeys(value) {
  if (value === null || value === Object.prototype) return [];
  return [...Object.getOwnPropertyNames(value), ...allKeys(Object.getPrototypeOf(value))];
}
