export * from './backlog-quota';
export * from './offload';
export { DispatchRate, PublishRate, SubscribeRate } from './rates';
export * from './replication';
export * from './retention';
export { InactiveTopics, Persistence } from './storage';
export { TopicPolicies } from './topic-policies';
