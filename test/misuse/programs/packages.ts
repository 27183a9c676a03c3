import { ConnectorPackage, Package, Runtime, SinkConnector, SourceConnector } from '../../../src';
import { functionWith, Misuse, sinkWith, sourceWith, untyped } from '../misuse';

function jarFrom(title: string, code: string, location: Package): Misuse {
  return {
    title,
    code,
    value: JSON.stringify(location.url),
    write: (world) => functionWith(world, { runtime: Runtime.java({ jar: 'app.jar', className: 'com.acme.App', location }) }),
  };
}

export const PACKAGES: readonly Misuse[] = [
  jarFrom('a sink package for a function', 'FM401', Package.pulsar('sink://public/default/app@1')),
  jarFrom('a source package for a function', 'FM401', Package.pulsar('source://public/default/app@1')),
  jarFrom('an upper-case scheme', 'FM207', Package.pulsar('FUNCTION://public/default/app@1')),
  jarFrom('a package without tenant', 'FM207', Package.pulsar('function://app@1')),
  jarFrom('a package without a scheme', 'FM207', Package.pulsar('public/default/app@1')),
  jarFrom('an empty version', 'FM207', Package.pulsar('function://public/default/app@')),
  jarFrom('a web location without a scheme', 'FM207', Package.http('repo.acme.com/app.jar')),
  jarFrom('a web location in upper case', 'FM207', Package.http('HTTPS://repo.acme.com/app.jar')),
  jarFrom('a web location without a host', 'FM207', Package.http('https://')),
  jarFrom('a file location', 'FM207', Package.http('file:///app.jar')),
  jarFrom('a web location as a package of Pulsar', 'FM207', Package.pulsar('https://repo.acme.com/app.jar')),
  {
    title: 'a function package for a sink',
    code: 'FM401',
    value: '"function://public/default/es@1"',
    write: (world) => sinkWith(world, {
      connector: SinkConnector.of({ className: 'com.acme.Es', archive: 'es.nar', location: Package.pulsar('function://public/default/es@1') }),
    }),
  },
  {
    title: 'a sink package for a source',
    code: 'FM401',
    value: '"sink://public/default/gen@1"',
    write: (world) => sourceWith(world, {
      connector: SourceConnector.dataGenerator({ connectorPackage: ConnectorPackage.download(Package.pulsar('sink://public/default/gen@1'), 'gen.nar') }),
    }),
  },
  {
    title: 'a string for a package',
    code: 'FM102',
    value: '"function://public/default/app@1"',
    write: (world) => functionWith(world, {
      runtime: Runtime.java({ jar: 'app.jar', className: 'com.acme.App', location: untyped('function://public/default/app@1') }),
    }),
  },
];
