// Copies the icons that the styles refer to.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';

const from = 'node_modules/@ministryofjustice/frontend/moj/assets/images';
const to = 'target/classes/META-INF/resources/assets/images';
mkdirSync(to, { recursive: true });
readdirSync(from)
  .filter((name) => /^icon-.*\.svg$/.test(name))
  .forEach((name) => cpSync(`${from}/${name}`, `${to}/${name}`));
