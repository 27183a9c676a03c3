import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, AppProps, Chart } from 'cdk8s';
import { manifestFolders } from './manifest-folders';
import { WriteOrder } from './write-order';
import { YamlWriter } from './yaml-writer';

/** Properties of {@link FleetApp}: those of cdk8s' App. */
export interface FleetAppProps extends AppProps {}

/**
 * An App for many charts: it writes what cdk8s' App writes, byte for byte, in time that grows with the objects and the
 * declared dependencies alone.
 *
 * cdk8s' App validates all constructs and searches all dependencies once more for every chart, and walks every route through
 * dependencies. This one does each once. So a validation runs once in a synth, where App runs it once more for every chart,
 * and a construct that is added or made dependent while another is being rendered comes too late.
 *
 * A construct that depends on itself is refused as a cycle of one; App leaves such a chart or object out of what it writes.
 */
export class FleetApp extends App {
  private readonly recordsConstructs: boolean;

  constructor(props: FleetAppProps = {}) {
    super(props);
    this.recordsConstructs = props.recordConstructMetadata ?? process.env.CDK8S_RECORD_CONSTRUCT_METADATA === 'true';
  }

  /**
   * The charts in the order in which they are written: those that others depend on first, whether they said so themselves or
   * an object in them did.
   *
   * @throws where constructs depend on each other
   */
  public get charts(): Chart[] {
    return new WriteOrder(this).charts();
  }

  /**
   * Writes all manifests into the output directory.
   *
   * @throws with all messages together where validations have any, and where constructs depend on each other
   */
  public synth(): void {
    mkdirSync(this.outdir, { recursive: true });
    this.requireValid();
    const order = new WriteOrder(this);
    const yaml = new YamlWriter();
    for (const { folder, files } of manifestFolders(this.yamlOutputType, order)) {
      const directory = join(this.outdir, folder ?? '');
      mkdirSync(directory, { recursive: true });
      for (const { name, documents } of files) {
        writeFileSync(join(directory, name + this.outputFileExtension), yaml.stringify(documents), { encoding: 'utf8' });
      }
    }
    if (this.recordsConstructs) { this.writeConstructs(order); }
  }

  /**
   * All manifests as one text.
   *
   * @returns the documents of all charts, with `---` between them
   * @throws as {@link synth} does
   */
  public synthYaml(): string {
    const order = new WriteOrder(this);
    this.requireValid();
    return new YamlWriter().stringify(order.charts().flatMap((chart) => order.manifestsOf(chart)));
  }

  private requireValid(): void {
    const messages = this.node.findAll().flatMap(({ node }) => node.validate().map((message) => `[${node.path}] ${message}`));
    if (messages.length > 0) { throw new Error(`Validation failed with the following errors:\n  ${messages.join('\n  ')}`); }
  }

  private writeConstructs(order: WriteOrder): void {
    const objects = order.charts().flatMap((chart) => order.objectsOf(chart));
    const resources = Object.fromEntries(objects.map(({ name, node }) => [name, { path: node.path }]));
    writeFileSync(join(this.outdir, 'construct-metadata.json'), JSON.stringify({ version: '1.0.0', resources }));
  }
}
