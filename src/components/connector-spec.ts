import { BoundConnector } from '../connectors/connector';
import { refuse } from '../document/refusal';
import { JvmOptions } from '../runtime';
import { SourceSpec } from '../spec';

type ConnectorFields = Pick<SourceSpec, 'className' | 'image' | 'java'>;

/** Renders the runtime of a Source or Sink: connectors run in the Java instance. */
export function connectorSpec(connector: BoundConnector, jvm: JvmOptions, image: string | undefined): ConnectorFields {
  return {
    className: connector.className,
    image: image ?? connector.image,
    java: {
      jar: connector.archive,
      jarLocation: connector.location,
      extraDependenciesDir: jvm.extraDependenciesDir,
      javaOpts: jvm.javaOpts,
      instancePath: jvm.instancePath,
      entryClass: jvm.entryClass,
      log: jvm.logging?._toSpec('java'),
    },
  };
}

/** Adds the connector's secrets to those of the component. */
export function withConnectorSecrets(connector: BoundConnector, secretsMap: SourceSpec['secretsMap']): SourceSpec['secretsMap'] {
  const names = Object.keys(connector.secrets);
  if (names.length === 0) { return secretsMap; }
  const twice = names.find((name) => secretsMap !== undefined && Object.hasOwn(secretsMap, name));
  if (twice !== undefined) {
    refuse({
      code: 'FM410',
      field: `spec.secretsMap.${twice}`,
      received: 'a secret of the component and one of its connector',
      because: 'Both have one name.',
      fix: 'name it in one place.',
    });
  }
  return {
    ...secretsMap,
    ...Object.fromEntries(Object.entries(connector.secrets).map(([name, secret]) => [name, { path: secret.secretName, key: secret.key }])),
  };
}
