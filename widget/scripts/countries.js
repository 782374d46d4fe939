import { copyFileSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The file of countries lies beside the classes, where the server finds it and no browser does. */
const out = resolve(process.argv[2] ?? 'dist', 'visitors');
mkdirSync(out, { recursive: true });
copyFileSync(
  'node_modules/@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb',
  resolve(out, 'countries.mmdb'),
);
