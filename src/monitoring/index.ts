export { PodMonitor, PodMonitorProps } from './pod-monitor';
