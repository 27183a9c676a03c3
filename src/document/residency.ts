/** The annotation of a PulsarTopic whose messages must never leave their cluster; `true` is its only value. */
export const LOCAL_DATA = 'function-mesh.cdk8s.io/local-data';
