// Copies the icons that the styles refer to, and our own images.
import { cpSync, mkdirSync, readdirSync } from 'node:fs';

const assets = 'target/classes/META-INF/resources/assets/images';
const icons = 'node_modules/@ministryofjustice/frontend/moj/assets/images';
mkdirSync(assets, { recursive: true });
readdirSync(icons)
  .filter((name) => /^icon-.*\.svg$/.test(name))
  .forEach((name) => cpSync(`${icons}/${name}`, `${assets}/${name}`));
cpSync('src/main/frontend/images', assets, { recursive: true });
