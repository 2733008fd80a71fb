import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { bundle } from './bundle.js';
import { bundledPackages } from './third-party.js';

// npm run --silent sbom: the bill of materials (CycloneDX) of what is shipped. npm writes one of all that
// the lockfile has; what is neither in the bundle nor installed beside it is ours alone.

interface Component {
  readonly 'bom-ref': string;
  readonly properties: readonly { readonly name: string }[];
}
interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}
interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

const DEVELOPMENT = 'cdx:npm:package:development';

const outputs = await bundle({ write: false });
const bundled = new Set(bundledPackages(outputs).map(({ name, version }) => `${name}@${version}`));
const bill = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
) as Bill;

const components = bill.components
  .filter(
    ({ 'bom-ref': ref, properties }) =>
      bundled.has(ref) || properties.every(({ name }) => name !== DEVELOPMENT),
  )
  .map((component) => ({ ...component, scope: 'required', properties: [] }));
const shipped = new Set([
  bill.metadata.component['bom-ref'],
  ...components.map((component) => component['bom-ref']),
]);
const dependencies = bill.dependencies
  .filter(({ ref }) => shipped.has(ref))
  .map(({ ref, dependsOn = [] }) => ({
    ref,
    dependsOn: dependsOn.filter((to) => shipped.has(to)),
  }));

process.stdout.write(`${JSON.stringify({ ...bill, components, dependencies }, undefined, 2)}\n`);
