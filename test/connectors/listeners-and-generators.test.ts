import { Duration } from 'cdk8s';
import { batchDataGeneratorSource, dataGeneratorPrintSink, dataGeneratorSource } from '../../src/connectors/data-generator';
import { NettyProtocol, nettySource } from '../../src/connectors/netty';

test('netty listens where other pods can reach it', () => {
  expect(nettySource({ protocol: NettyProtocol.HTTP, port: 8080, threads: 2 })).toEqual({
    artifact: 'netty',
    className: 'org.apache.pulsar.io.netty.NettySource',
    typeClassName: '[B',
    config: { type: 'http', host: '0.0.0.0', port: 8080, numberOfThreads: 2 },
    secrets: {},
  });
  expect(() => nettySource({ port: 0 })).toThrow('config.port');
});

test('data generator', () => {
  expect(dataGeneratorSource({ interval: Duration.seconds(1) })).toEqual({
    artifact: 'data-generator',
    className: 'org.apache.pulsar.io.datagenerator.DataGeneratorSource',
    typeClassName: 'org.apache.pulsar.io.datagenerator.Person',
    config: { sleepBetweenMessages: 1000 },
    secrets: {},
  });
  expect(dataGeneratorPrintSink({})).toMatchObject({ className: 'org.apache.pulsar.io.datagenerator.DataGeneratorPrintSink', config: {} });
});

test('batch data generator', () => {
  expect(batchDataGeneratorSource({})).toMatchObject({
    artifact: 'batch-data-generator',
    className: 'org.apache.pulsar.io.batchdatagenerator.BatchDataGeneratorSource',
    typeClassName: 'org.apache.pulsar.io.batchdatagenerator.Person',
    config: {},
  });
});
