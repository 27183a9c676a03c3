import { BoundConnector } from '../connectors/connector';
import { refuse } from '../document/refusal';
import { JvmOptions } from '../runtime';
import { SourceSpec } from '../spec';
import { secretsMap } from './secrets-map';

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
export function withConnectorSecrets(connector: BoundConnector, own: SourceSpec['secretsMap']): SourceSpec['secretsMap'] {
  const names = Object.keys(connector.secrets);
  if (names.length === 0) { return own; }
  const twice = names.find((name) => own !== undefined && Object.hasOwn(own, name));
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
    ...own,
    ...secretsMap(connector.secrets),
  };
}
