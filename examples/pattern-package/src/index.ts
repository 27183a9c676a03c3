export { DeduplicatedFeed, DeduplicatedFeedProps } from './deduplicated-feed';
